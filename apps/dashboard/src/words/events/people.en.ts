import type { PeopleShapes } from '#events/people/people.events';
import type { Sentences } from './sentences.ts';

/** The people at a customer, as the timeline says it. */
export const peopleEn = {
  'event.StakeholderIdentified': '{person} identified',
  'event.StakeholderDetailsChanged': 'New details of {person}',
  'event.BuyingRoleAssigned': '{person} is {role}',
  'event.BuyingRoleEnded': '{person} is {role} no longer',
  'event.StanceAssessed': '{person} judged: {stance}',
  'event.StakeholderDeparted': '{person} left',
  'event.CadenceSet': 'Agreed: {interactionsPer30Days, number} contacts with {person} per 30 days',
} as const satisfies Sentences<PeopleShapes>;
