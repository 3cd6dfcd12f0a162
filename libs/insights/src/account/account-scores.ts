import { dayFromNumber, type Day } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { churnBreakDays, churnRisk } from '../churn-risk/churn-risk.model.ts';
import type { ChurnAround } from '../churn-risk/churn-signals.ts';
import { cadenceBreakDays, cadenceMissed, holdersMissed } from '../coverage/cadence.model.ts';
import { coverage, coverageValue } from '../coverage/coverage.model.ts';
import { evidenceOfTies } from '../coverage/relationships.model.ts';
import type { Around } from '../coverage/required-roles.ts';
import { LOYALTY_MODEL, loyalty, loyaltyBreakDays } from '../loyalty/loyalty.model.ts';
import { customerSince } from '../overview/overview.model.ts';
import { BANDS_OF, coverageBand, rankOfBand, type BandOf } from '../score/bands.ts';
import { nextWorseOn } from '../score/next-worse.ts';
import { noScore } from '../score/score.ts';
import { judged, type Judged } from '../score/too-early.ts';
import type { ScoreName } from '../score/bands.ts';

/** The three scores of an account, their parts not in points yet. */
type AccountScores = { readonly [N in ScoreName]: Judged<N> };

/** The three scores of an account at the end of a day (day number) not before its last event. */
export function scoreAccount(facts: AccountFacts, question: ChurnQuestion): AccountScores {
  const around = aroundOf(facts);
  const { day } = question;
  const covered = coverage(facts.coverage, around, day);
  const signalled: ChurnAround = {
    ...churnAround(facts, around, covered.value, day),
    contacts: () => evidenceOfTies(facts.coverage),
    missedWith: () => holdersMissed(facts.coverage, around, day),
  };
  return {
    loyalty: loyaltyOf(facts, around, day),
    churnRisk: judged(churnRisk(facts, signalled, question)),
    coverage: judged(covered),
  };
}

/** Who never bought is not loyal yet, nor disloyal. */
const loyaltyOf = (facts: AccountFacts, around: Around, day: number): Judged<'loyalty'> =>
  judged(
    customerSince(facts.overview) === null
      ? noScore('loyalty', LOYALTY_MODEL, [{ what: 'order-or-contract' }])
      : loyalty(facts, around, day),
  );

/**
 * For each score the first day on which its band worsens if nobody acts; null for none within 400 days, while it has no
 * band, and of a lost account, of which nothing is to be expected.
 */
export function nextWorse(facts: AccountFacts, question: ChurnQuestion): NextWorseOf {
  if (facts.overview.lost) return { loyalty: null, churnRisk: null, coverage: null };
  const { day } = question;
  const around = aroundOf(facts);
  // How much of coverage is known does not change by time.
  const { state } = judged(coverage(facts.coverage, around, day));
  const breakDays = [
    ...churnBreakDays(facts.commerce, question),
    ...cadenceBreakDays(facts.coverage, around, day),
  ];
  return {
    loyalty: worse('loyalty', day, loyaltyBreakDays(facts, day), (on) =>
      rankOf(loyaltyOf(facts, around, on)),
    ),
    churnRisk: worse('churnRisk', day, breakDays, (on) => {
      const value = coverageValue(facts.coverage, around, on);
      const signalled = churnAround(facts, around, value, on);
      return rankOf(judged(churnRisk(facts, signalled, { ...question, day: on })));
    }),
    coverage: worse('coverage', day, [], (on) => {
      const value = state === 'judged' ? coverageValue(facts.coverage, around, on) : null;
      return value === null ? null : rankOfBand('coverage', coverageBand(value));
    }),
  };
}

/** When a band worsens, and into which. */
interface Worse<N extends ScoreName> {
  readonly on: Day;
  readonly band: BandOf<N>;
}

export type NextWorseOf = { readonly [N in ScoreName]: Worse<N> | null };

function worse<N extends ScoreName>(
  name: N,
  day: number,
  breakDays: readonly number[],
  rankOn: (day: number) => number | null,
): Worse<N> | null {
  const on = nextWorseOn(rankOn, day, breakDays);
  if (on === null) return null;
  const band = BANDS_OF[name][rankOn(on) ?? 0];
  // The rank is one of that score's bands.
  return { on: dayFromNumber(on), band: band as BandOf<N> };
}

/** What the scores ask of the overview. */
export const aroundOf = ({ overview }: AccountFacts): Around => ({ key: overview.key !== null });

const churnAround = (
  facts: AccountFacts,
  around: Around,
  covered: number | null,
  day: number,
): ChurnAround => ({
  lost: facts.overview.lost !== null,
  coverage: covered,
  cadenceMissed: covered === null ? null : cadenceMissed(facts.coverage, around, day),
});

const rankOf = ({ name, band }: Judged): number | null =>
  band === null ? null : rankOfBand(name, band);
