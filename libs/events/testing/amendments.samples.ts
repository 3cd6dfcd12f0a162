import type { AmendmentsShapes } from '#events/amendments/amendments.events';
import type { SamplesOf } from './samples-of.ts';

export const amendmentsSamples: SamplesOf<AmendmentsShapes> = {
  EventCorrected: {
    type: 'EventCorrected',
    occurredAt: '2026-03-16T09:00:00.000Z',
    data: {
      event: '7b0c1f5e-0000-5000-8000-000000000009',
      type: 'ContactMade',
      schemaVersion: 1,
      occurredAt: '2025-01-21T13:00:00.000Z',
      data: {
        kind: 'visit',
        direction: 'outbound',
        answered: true,
        stakeholderIds: ['asha'],
        colleagueIds: ['rep-1'],
        minutes: 60,
        reference: 'CRM-4711',
      },
    },
    personal: { note: 'Shown round the plant by Asha, a day later than written.' },
  },
  EventRetracted: {
    type: 'EventRetracted',
    occurredAt: '2026-03-17T09:00:00.000Z',
    data: { event: '7b0c1f5e-0000-5000-8000-000000000013' },
    personal: { reason: 'Booked to the wrong customer.' },
  },
};
