import type { WorkShapes } from '#events/work/work.events';
import type { Sentences } from './sentences.ts';

/** What was agreed to be done, as the timeline says it. */
export const workEn = {
  'event.ActionAgreed':
    '{side, select, customer {They will act by {dueOn} ({purpose})} other {We will act by {dueOn} ({purpose})}}',
  'event.ActionMoved': 'Action {actionId} moved to {dueOn}',
  'event.ActionClosed':
    '{outcome, select, dropped {Action {actionId} dropped} other {Action {actionId} done}}',
} as const satisfies Sentences<WorkShapes>;
