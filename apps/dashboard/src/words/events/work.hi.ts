import type { Translation } from '../translation.ts';
import type { workEn } from './work.en.ts';

export default {
  'event.ActionAgreed':
    '{side, select, customer {वे {dueOn} तक करेंगे ({purpose})} other {हम {dueOn} तक करेंगे ({purpose})}}',
  'event.ActionMoved': 'कार्य {actionId} अब {dueOn} तक',
  'event.ActionClosed':
    '{outcome, select, dropped {कार्य {actionId} छोड़ा गया} other {कार्य {actionId} पूरा हुआ}}',
} as const satisfies Translation<typeof workEn>;
