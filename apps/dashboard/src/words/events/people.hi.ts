import type { Translation } from '../translation.ts';
import type { peopleEn } from './people.en.ts';

export default {
  'event.StakeholderIdentified': '{person} की पहचान हुई',
  'event.StakeholderDetailsChanged': '{person} का नया विवरण',
  'event.BuyingRoleAssigned': '{person} की भूमिका: {role}',
  'event.BuyingRoleEnded': '{person} की यह भूमिका अब नहीं: {role}',
  'event.StanceAssessed': '{person} का रुख: {stance}',
  'event.StakeholderDeparted': '{person} चले गए',
  'event.CadenceSet': 'तय हुआ: 30 दिनों में {person} से {interactionsPer30Days, number} संपर्क',
} as const satisfies Translation<typeof peopleEn>;
