import type { Translation } from '../translation.ts';
import type { judgementEn } from './judgement.en.ts';

export default {
  'event.MatterSetAside': 'Zurückgestellt bis {untilOn}: {matter}',
} as const satisfies Translation<typeof judgementEn>;
