import type { Translation } from '../translation.ts';
import type { judgementEn } from './judgement.en.ts';

export default {
  'event.MatterSetAside': '{untilOn} వరకు పక్కన పెట్టారు: {matter}',
} as const satisfies Translation<typeof judgementEn>;
