import type { CompetitionShapes } from '#events/competition/competition.events';
import type { SamplesOf } from './samples-of.ts';

export const competitionSamples: SamplesOf<CompetitionShapes> = {
  CompetitorThreatLogged: {
    type: 'CompetitorThreatLogged',
    occurredAt: '2025-04-01T12:00:00.000Z',
    data: { threatId: 'T-1', rival: 'Globex', severity: 'moderate' },
    personal: { evidence: 'Their van stood in the yard.' },
  },
  CompetitorThreatReassessed: {
    type: 'CompetitorThreatReassessed',
    occurredAt: '2025-04-05T12:00:00.000Z',
    data: { threatId: 'T-1', severity: 'serious' },
    personal: { evidence: 'Asha was shown an offer.' },
  },
  DefenceActionTaken: {
    type: 'DefenceActionTaken',
    occurredAt: '2025-04-08T12:00:00.000Z',
    data: { threatId: 'T-1' },
    personal: { action: 'Offered a service level with a penalty.' },
  },
  CompetitorThreatDefended: {
    type: 'CompetitorThreatDefended',
    occurredAt: '2025-04-20T12:00:00.000Z',
    data: { threatId: 'T-1' },
    personal: { note: 'They stay with us.' },
  },
  BusinessLostToCompetitor: {
    type: 'BusinessLostToCompetitor',
    occurredAt: '2025-12-01T12:00:00.000Z',
    data: { threatId: 'T-2', annualValueMinor: 2_000_000, currency: 'EUR' },
    personal: { note: 'The seals go to Globex.' },
  },
};
