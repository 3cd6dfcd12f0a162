import type { Zone } from '#kernel/time';
import { churnRiskProjection } from '../churn-risk/churn-risk.projection.ts';
import { commerceProjection } from '../commerce/commerce.projection.ts';
import { coverageProjection } from '../coverage/coverage.projection.ts';
import { loyaltyProjection } from '../loyalty/loyalty.projection.ts';
import { overviewProjection } from '../overview/overview.projection.ts';
import { workProjection } from '../work/work.projection.ts';
import type { AccountProjection, AccountProjections } from './account-projection.ts';

/** The projections all answers about accounts stand on, by name. A new insight is a line here. */
const INSIGHTS = {
  overview: overviewProjection,
  commerce: commerceProjection,
  loyalty: loyaltyProjection,
  churnRisk: churnRiskProjection,
  coverage: coverageProjection,
  work: workProjection,
};

export type InsightName = keyof typeof INSIGHTS;

/** Everything remembered of an account: plain JSON, bounded, enough to answer for any day from the last event on. */
export type AccountFacts = {
  readonly [N in InsightName]: FactsOf<ReturnType<(typeof INSIGHTS)[N]>>;
};

type FactsOf<P> = P extends AccountProjection<infer F> ? F : never;

export function projectionsOf(zone: Zone): AccountProjections<AccountFacts> {
  const made = Object.entries(INSIGHTS).map(([name, projectionOf]) => [name, projectionOf(zone)]);
  // Each stands under the name it stands under in INSIGHTS, from which the facts are named.
  return Object.fromEntries(made) as AccountProjections<AccountFacts>;
}
