import type { PeopleShapes } from '#events/people/people.events';
import type { SamplesOf } from './samples-of.ts';

export const peopleSamples: SamplesOf<PeopleShapes> = {
  StakeholderIdentified: {
    type: 'StakeholderIdentified',
    occurredAt: '2025-01-10T11:00:00.000Z',
    data: { stakeholderId: 'asha' },
    personal: {
      name: 'Asha Rao',
      title: 'Head of purchasing',
      email: 'asha@acme.example',
      phone: '+4930123456',
    },
  },
  StakeholderDetailsChanged: {
    type: 'StakeholderDetailsChanged',
    occurredAt: '2026-03-18T09:00:00.000Z',
    data: { stakeholderId: 'asha' },
    personal: { title: 'Director of purchasing', phone: '+4930123457' },
  },
  BuyingRoleAssigned: {
    type: 'BuyingRoleAssigned',
    occurredAt: '2025-01-10T11:05:00.000Z',
    data: { stakeholderId: 'asha', role: 'purchasing-officer' },
  },
  StanceAssessed: {
    type: 'StanceAssessed',
    occurredAt: '2025-01-15T15:00:00.000Z',
    data: { stakeholderId: 'asha', stance: 'supporter' },
    personal: { note: 'Wants us on the short list.' },
  },
  CadenceSet: {
    type: 'CadenceSet',
    occurredAt: '2025-01-15T15:05:00.000Z',
    data: { stakeholderId: 'asha', interactionsPer30Days: 2 },
  },
  BuyingRoleEnded: {
    type: 'BuyingRoleEnded',
    occurredAt: '2025-11-01T11:00:00.000Z',
    data: { stakeholderId: 'asha', role: 'purchasing-officer' },
  },
  StakeholderDeparted: {
    type: 'StakeholderDeparted',
    occurredAt: '2025-11-02T11:00:00.000Z',
    data: { stakeholderId: 'asha', successorId: 'cem' },
  },
};
