import type { Translation } from '../translation.ts';
import type { workEn } from './work.en.ts';

export default {
  'event.ActionAgreed':
    '{side, select, customer {Der Kunde handelt bis {dueOn} ({purpose})} other {Wir handeln bis {dueOn} ({purpose})}}',
  'event.ActionMoved': 'Aufgabe {actionId} auf {dueOn} verschoben',
  'event.ActionClosed':
    '{outcome, select, dropped {Aufgabe {actionId} fallen gelassen} other {Aufgabe {actionId} erledigt}}',
} as const satisfies Translation<typeof workEn>;
