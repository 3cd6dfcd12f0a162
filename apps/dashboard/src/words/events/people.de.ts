import type { Translation } from '../translation.ts';
import type { peopleEn } from './people.en.ts';

export default {
  'event.StakeholderIdentified': '{person} ist bekannt',
  'event.StakeholderDetailsChanged': 'Neue Angaben zu {person}',
  'event.BuyingRoleAssigned': '{person} hat die Rolle: {role}',
  'event.BuyingRoleEnded': '{person} hat die Rolle nicht mehr: {role}',
  'event.StanceAssessed': 'Haltung von {person}: {stance}',
  'event.StakeholderDeparted': '{person} ist gegangen',
  'event.CadenceSet':
    'Vereinbart: {interactionsPer30Days, number} Kontakte mit {person} in 30 Tagen',
} as const satisfies Translation<typeof peopleEn>;
