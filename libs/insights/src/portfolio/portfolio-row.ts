import { dayFromNumber } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import { scoreAccount } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { revenueAtRisk } from '../churn-risk/revenue-at-risk.ts';
import { lastOrderOn, nameOf, statusOn } from '../overview/overview.model.ts';
import type {
  ChurnBand,
  CoverageBand,
  LoyaltyBand,
  PortfolioRow,
  RevenueAtRisk,
  ScoreName,
} from '../views.ts';
import type { Day } from '#kernel/time';

/** When the first of the three scores worsens, and which one it is. */
export type NextWorse = Pick<PortfolioRow, 'nextWorseOn' | 'nextWorseScore'>;

export const notWorse: NextWorse = { nextWorseOn: null, nextWorseScore: null };

/** An account as the portfolio shows it; the next worse day costs more and is filled in apart. */
export function portfolioRow(
  accountId: string,
  facts: AccountFacts,
  question: ChurnQuestion,
): PortfolioRow {
  const { overview } = facts;
  const { loyalty, churnRisk, coverage } = scoreAccount(facts, question);
  const day = dayFromNumber(question.day);
  return {
    accountId,
    name: nameOf(overview),
    status: statusOn(overview, day),
    managerId: overview.managerId,
    key: overview.key !== null,
    loyalty: loyalty.value,
    // Each score's model gives bands of its own kind.
    loyaltyBand: loyalty.band as LoyaltyBand | null,
    churnRisk: churnRisk.value,
    churnRiskBand: churnRisk.band as ChurnBand | null,
    coverage: coverage.value,
    coverageBand: coverage.band as CoverageBand | null,
    revenue: revenueAtRisk(facts.commerce, churnRisk, question).map(shownRevenue),
    ...notWorse,
    lastOrderOn: lastOrderOn(overview),
    lastContactOn: overview.lastContactOn,
  };
}

/** The earliest of the three days; of equal ones the first in this order. */
export function earliestWorse(days: Readonly<Record<ScoreName, Day | null>>): NextWorse {
  let earliest = notWorse;
  for (const nextWorseScore of ['churnRisk', 'loyalty', 'coverage'] as const) {
    const nextWorseOn = days[nextWorseScore];
    if (nextWorseOn === null) continue;
    if (earliest.nextWorseOn === null || nextWorseOn < earliest.nextWorseOn) {
      earliest = { nextWorseOn, nextWorseScore };
    }
  }
  return earliest;
}

export const shownRevenue = ({
  currency,
  renewableMinor,
  atRiskMinor,
}: RevenueAtRisk): RevenueAtRisk => ({ currency, renewableMinor, atRiskMinor });
