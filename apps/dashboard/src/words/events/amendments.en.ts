import type { AmendmentsShapes } from '#events/amendments/amendments.events';
import type { Sentences } from './sentences.ts';

/** What was said right or withdrawn, as the timeline says it. */
export const amendmentsEn = {
  'event.EventCorrected': 'An earlier event was corrected',
  'event.EventRetracted': 'An earlier event was withdrawn',
} as const satisfies Sentences<AmendmentsShapes>;
