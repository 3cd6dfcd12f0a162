import type { JudgementShapes } from '#events/judgement/judgement.events';
import type { Sentences } from './sentences.ts';

/** What people say of what is put before them, as the timeline says it. */
export const judgementEn = {
  'event.MatterSetAside': 'Set aside until {untilOn}: {matter}',
} as const satisfies Sentences<JudgementShapes>;
