import type { ContactsShapes } from '#events/contacts/contacts.events';
import type { SamplesOf } from './samples-of.ts';

export const contactsSamples: SamplesOf<ContactsShapes> = {
  ContactMade: {
    type: 'ContactMade',
    occurredAt: '2025-01-20T13:00:00.000Z',
    data: {
      kind: 'visit',
      direction: 'outbound',
      answered: true,
      stakeholderIds: ['asha'],
      colleagueIds: ['rep-1'],
      minutes: 90,
      reference: 'CRM-4711',
    },
    personal: { outcome: 'Terms agreed', note: 'Shown round the plant by Asha.' },
  },
};
