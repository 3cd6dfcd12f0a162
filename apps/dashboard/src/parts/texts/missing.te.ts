import type { Translation } from '../../words/translation.ts';
import type { missingEn } from './missing.en.ts';

export default {
  'missing.order-days':
    '{needed, plural, one {# ఆర్డర్ రోజు} other {# ఆర్డర్ రోజులు}}, ఇప్పటివరకు {orderDays, number}',
  'missing.order-or-contract': 'ఆర్డర్ లేదా అమలులో ఉన్న ఒప్పందం',
  'missing.people': 'అక్కడ తెలిసిన వ్యక్తి',
  'missing.contacts': 'నిర్ణయించేవారితో సంప్రదింపులు',
  'missing.threats': 'పోటీదారు గురించి సమాచారం',
  'missing.departures': 'ఎవరైనా వెళ్లిపోయిన సమాచారం',
  'missing.role': 'ఈ పాత్రలో ఒకరు: {role}',
  'missing.repeat': 'రెండో ఆర్డర్ రోజు, లేదా ఒప్పందం కింద కాల్-ఆఫ్‌లు',
  'missing.wallet': 'వారు ఎంత ఖర్చు చేయగలరో అంచనా',
  'missing.commitment': 'ఒప్పందం',
  'missing.tenure': 'మొదటి రోజు',
  'missing.resilience': 'ముగిసిన ముప్పు',
  'missing.scores':
    'ఈ ఖాతాకు స్కోర్ ఇవ్వలేము: {reason, select, row_unreadable {దీని గురించి గుర్తున్నది చదవలేం; ఘటనల నుంచి మళ్లీ చదువుతాం} event_unreadable {దీని ఘటనల్లో ఒకటి చదవలేం} event_not_taken {దీని ఘటనల్లో ఒకటి చెప్పేది లెక్కించలేం} other {దీని గురించి తెలిసినవి ఒకదానితో ఒకటి పొసగవు}}.',
  'missing.scoresSays': 'సరిచేసేవారి కోసం: {says}',
} as const satisfies Translation<typeof missingEn>;
