import { evolve } from '#kernel/fold';
import type { Zone } from '#kernel/time';
import type { ChurnFacts } from '../churn-risk/churn-risk.projection.ts';
import { churnRiskProjection } from '../churn-risk/churn-risk.projection.ts';
import type { CoverageFacts } from '../coverage/coverage.facts.ts';
import { coverageProjection } from '../coverage/coverage.projection.ts';
import { loyaltyProjection, type LoyaltyFacts } from '../loyalty/loyalty.projection.ts';
import type { OverviewFacts } from '../overview/overview.facts.ts';
import { overviewProjection } from '../overview/overview.projection.ts';
import type { RecordedAccountEvent } from '#events/catalogue';

/** Everything remembered of an account: plain JSON, bounded, enough to answer for any day from the last event on. */
export interface AccountFacts {
  readonly overview: OverviewFacts;
  readonly loyalty: LoyaltyFacts;
  readonly churnRisk: ChurnFacts;
  readonly coverage: CoverageFacts;
}

/** The projections all answers about accounts stand on, in the order of `accountFacts`. */
export const projectionsOf = (zone: Zone) =>
  [
    overviewProjection(zone),
    loyaltyProjection(zone),
    churnRiskProjection(zone),
    coverageProjection(zone),
  ] as const;

/** The facts of the four projections, named. */
export const accountFacts = (
  rows: readonly [OverviewFacts, LoyaltyFacts, ChurnFacts, CoverageFacts],
): AccountFacts => ({
  overview: rows[0],
  loyalty: rows[1],
  churnRisk: rows[2],
  coverage: rows[3],
});

/** What is remembered after a history: the same fold whether live, rebuilt, as of a past day, or of what might happen. */
export function foldAccount(
  zone: Zone,
  effectiveHistory: readonly RecordedAccountEvent[],
): AccountFacts {
  const [overview, loyalty, churnRisk, coverage] = projectionsOf(zone);
  let facts = accountFacts([
    overview.initial,
    loyalty.initial,
    churnRisk.initial,
    coverage.initial,
  ]);
  for (const event of effectiveHistory) {
    facts = {
      overview: evolve(overview, facts.overview, event),
      loyalty: evolve(loyalty, facts.loyalty, event),
      churnRisk: evolve(churnRisk, facts.churnRisk, event),
      coverage: evolve(coverage, facts.coverage, event),
    };
  }
  return facts;
}
