import type { Currency } from '#kernel/money';
import type { Subject } from '../subject.ts';
import { thing } from '../thing.ts';

export const SEVERITIES = ['minor', 'moderate', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Rivals at the door, and what is done about them. */
export interface CompetitionShapes {
  CompetitorThreatLogged: {
    data: { threatId: string; rival: string; severity: Severity };
    personal: { evidence: string };
  };
  CompetitorThreatReassessed: {
    data: { threatId: string; severity: Severity };
    personal: { evidence: string };
  };
  DefenceActionTaken: { data: { threatId: string }; personal: { action: string } };
  CompetitorThreatDefended: { data: { threatId: string }; personal: { note: string } };
  BusinessLostToCompetitor: {
    data: { threatId: string; annualValueMinor?: number; currency?: Currency };
    personal: { note: string };
  };
}

/** A competitor at the door, until it is sent away or has won. */
export const threat = thing('threat', 'threatId', {
  begins: 'CompetitorThreatLogged',
  tells: ['CompetitorThreatReassessed', 'DefenceActionTaken'],
  ends: ['CompetitorThreatDefended', 'BusinessLostToCompetitor'],
});

export const competition: Subject<'account', CompetitionShapes> = {
  category: 'account',
  things: [threat],
  types: {
    CompetitorThreatLogged: { texts: 'account', group: 'threats' },
    CompetitorThreatReassessed: { texts: 'account', group: 'threats' },
    DefenceActionTaken: { texts: 'account', group: 'threats' },
    CompetitorThreatDefended: { texts: 'account', group: 'threats' },
    BusinessLostToCompetitor: { texts: 'account', group: 'threats' },
  },
};
