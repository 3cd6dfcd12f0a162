import type { WorkShapes } from '#events/work/work.events';
import type { SamplesOf } from './samples-of.ts';

export const workSamples: SamplesOf<WorkShapes> = {
  ActionAgreed: {
    type: 'ActionAgreed',
    occurredAt: '2026-04-02T12:00:00.000Z',
    data: {
      actionId: 'X-1',
      purpose: 'defence',
      side: 'us',
      ownerId: 'rep-1',
      dueOn: '2026-04-15',
      about: 'threat:T-1',
      campaign: 'seals-2025',
      channel: 'visit',
      stakeholderIds: ['asha'],
      withMarketing: true,
    },
    personal: { note: 'Show what the seals save.' },
  },
  ActionMoved: {
    type: 'ActionMoved',
    occurredAt: '2026-04-10T12:00:00.000Z',
    data: { actionId: 'X-1', dueOn: '2026-04-18', ownerId: 'rep-2' },
    personal: { reason: 'The plant is closed.' },
  },
  ActionClosed: {
    type: 'ActionClosed',
    occurredAt: '2026-04-19T12:00:00.000Z',
    data: { actionId: 'X-1', outcome: 'done' },
    personal: { note: 'They saw it run.' },
  },
};
