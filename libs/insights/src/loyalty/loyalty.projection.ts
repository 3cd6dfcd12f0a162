import type { Currency } from '#kernel/money';
import type { Zone } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import { accountRow, type AccountProjection } from '../facts/account-projection.ts';
import { calendarOf } from '../score/calendar.ts';
import { evidenceOf, noEvidence, withEvent } from '../score/evidence.ts';
import type { Evidence } from '../score/score.view.ts';

/** The facts loyalty is scored from beside commerce; bounded, however long the history. */
export interface LoyaltyFacts {
  /** The earliest opening or signature (day number). */
  readonly since: { readonly on: number; readonly evidence: Evidence } | null;
  /** The latest estimate of what the account buys in a year, from whomever. */
  readonly wallet: {
    readonly annualMinor: number;
    readonly currency: Currency;
    readonly evidence: Evidence;
  } | null;
  /** How competitor threats ended. */
  readonly defended: number;
  readonly lost: number;
  readonly outcomes: Evidence;
}

const noLoyaltyFacts: LoyaltyFacts = {
  since: null,
  wallet: null,
  defended: 0,
  lost: 0,
  outcomes: noEvidence,
};

/** Remembers since when an account is with us, what it could buy, and what it stayed through. */
export const loyaltyProjection = (zone: Zone): AccountProjection<LoyaltyFacts> => {
  const { numberOf } = calendarOf(zone);
  const since = (facts: LoyaltyFacts, event: RecordedAccountEvent): LoyaltyFacts =>
    facts.since
      ? facts
      : { ...facts, since: { on: numberOf(event.occurredAt), evidence: evidenceOf(event) } };

  return {
    name: 'loyalty',
    version: 1,
    key: accountRow,
    unseals: [],
    initial: noLoyaltyFacts,
    on: {
      AccountOpened: since,
      ContractSigned: since,
      WalletEstimated: (facts, event) => ({
        ...facts,
        wallet: {
          annualMinor: event.data.annualMinor,
          currency: event.data.currency,
          evidence: evidenceOf(event),
        },
      }),
      CompetitorThreatDefended: (facts, event) => ({
        ...facts,
        defended: facts.defended + 1,
        outcomes: withEvent(facts.outcomes, event),
      }),
      BusinessLostToCompetitor: (facts, event) => ({
        ...facts,
        lost: facts.lost + 1,
        outcomes: withEvent(facts.outcomes, event),
      }),
    },
  };
};
