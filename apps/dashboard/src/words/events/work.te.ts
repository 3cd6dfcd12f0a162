import type { Translation } from '../translation.ts';
import type { workEn } from './work.en.ts';

export default {
  'event.ActionAgreed':
    '{side, select, customer {వారు {dueOn} లోపు చేస్తారు ({purpose})} other {మేము {dueOn} లోపు చేస్తాం ({purpose})}}',
  'event.ActionMoved': 'పని {actionId} {dueOn} కు మార్చారు',
  'event.ActionClosed':
    '{outcome, select, dropped {పని {actionId} వదిలేశారు} other {పని {actionId} పూర్తయింది}}',
} as const satisfies Translation<typeof workEn>;
