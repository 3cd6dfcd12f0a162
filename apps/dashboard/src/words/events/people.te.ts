import type { Translation } from '../translation.ts';
import type { peopleEn } from './people.en.ts';

export default {
  'event.StakeholderIdentified': '{person} ను గుర్తించారు',
  'event.StakeholderDetailsChanged': '{person} కొత్త వివరాలు',
  'event.BuyingRoleAssigned': '{person} పాత్ర: {role}',
  'event.BuyingRoleEnded': '{person} కు ఈ పాత్ర ఇక లేదు: {role}',
  'event.StanceAssessed': '{person} వైఖరి: {stance}',
  'event.StakeholderDeparted': '{person} వెళ్లిపోయారు',
  'event.CadenceSet': 'నిర్ణయం: 30 రోజుల్లో {person} తో {interactionsPer30Days, number} సంప్రదింపులు',
} as const satisfies Translation<typeof peopleEn>;
