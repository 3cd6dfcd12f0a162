import type { JudgementShapes } from '#events/judgement/judgement.events';
import type { SamplesOf } from './samples-of.ts';

export const judgementSamples: SamplesOf<JudgementShapes> = {
  MatterSetAside: {
    type: 'MatterSetAside',
    occurredAt: '2026-04-03T12:00:00.000Z',
    data: { matterId: 'threat.T-1', untilOn: '2026-04-30' },
    personal: { reason: 'Nothing moves before the fair.' },
  },
};
