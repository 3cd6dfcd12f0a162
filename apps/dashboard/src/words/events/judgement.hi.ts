import type { Translation } from '../translation.ts';
import type { judgementEn } from './judgement.en.ts';

export default {
  'event.MatterSetAside': '{untilOn} तक अलग रखा: {matter}',
} as const satisfies Translation<typeof judgementEn>;
