import { dayFromNumber, type Day } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import { scoreAccount, type NextWorseOf } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { revenueAtRisk } from '../churn-risk/revenue-at-risk.ts';
import type { OverviewFacts } from '../overview/overview.facts.ts';
import {
  firstOrderOn,
  keyOf,
  lastOrderOn,
  nameOf,
  ofUsable,
  statusOn,
} from '../overview/overview.model.ts';
import type { FoldProblem } from '../projector/facts-rows.ts';
import type { AccountProblem } from '../account/account.view.ts';
import { SCORE_NAMES, type ScoreName } from '../score/bands.ts';
import type { Judged } from '../score/too-early.ts';
import { forToday, nothingForToday } from '../today/stake.ts';
import type { ListedRow } from './portfolio.list.ts';
import type { PortfolioRow, TooEarly } from './portfolio.view.ts';

/** When the first of the three scores worsens, and which one it is. */
export type NextWorse = Pick<PortfolioRow, 'nextWorseOn' | 'nextWorseScore' | 'nextWorseBand'>;

export const notWorse: NextWorse = {
  nextWorseOn: null,
  nextWorseScore: null,
  nextWorseBand: null,
};

/** An account as the portfolio shows it; the next worse day costs more and is worked out apart. */
export function portfolioRow(
  accountId: string,
  facts: AccountFacts,
  question: ChurnQuestion,
  { nextWorseOn, nextWorseScore, nextWorseBand }: NextWorse = notWorse,
): ListedRow {
  const { overview } = facts;
  const scores = scoreAccount(facts, question);
  const { loyalty, churnRisk, coverage } = scores;
  const day = dayFromNumber(question.day);
  const tooEarly = tooEarlyOf(scores);
  const status = statusOn(overview, day);
  const revenue = revenueAtRisk(facts.commerce, churnRisk, question);
  return {
    accountId,
    name: nameOf(overview),
    status,
    managerId: overview.managerId,
    key: keyOf(overview) !== null,
    loyalty: loyalty.value,
    loyaltyBand: loyalty.band,
    churnRisk: churnRisk.value,
    churnRiskBand: churnRisk.band,
    ...(churnRisk.certainty && churnRisk.state === 'judged'
      ? { certainty: churnRisk.certainty }
      : undefined),
    coverage: coverage.value,
    coverageBand: coverage.band,
    ...(tooEarly ? { tooEarly } : undefined),
    revenue,
    nextWorseOn,
    nextWorseScore,
    nextWorseBand,
    firstOrderOn: firstOrderOn(overview),
    lastOrderOn: lastOrderOn(overview),
    lastContactOn: overview.lastContactOn,
    ...forToday(facts, status, churnRisk, revenue),
  };
}

/** An account that cannot be scored: what else is known of it, and why. */
export function unscoredRow(
  accountId: string,
  { overview }: AccountFacts,
  day: number,
  problem: FoldProblem,
): ListedRow {
  return {
    accountId,
    ...ofUsable(overview, (known) => shownOf(accountId, known, dayFromNumber(day))),
    loyalty: null,
    loyaltyBand: null,
    churnRisk: null,
    churnRiskBand: null,
    coverage: null,
    coverageBand: null,
    revenue: [],
    ...notWorse,
    ...nothingForToday,
    problem: problemView(problem),
  };
}

export const problemView = ({ says, code, eventId }: FoldProblem): AccountProblem => ({
  says: `cannot be scored: ${says}`,
  code: code ?? 'not-scored',
  eventId,
});

const shownOf = (accountId: string, overview: OverviewFacts, day: Day) => ({
  name: overview.accountId === '' ? accountId : nameOf(overview),
  status: statusOn(overview, day),
  managerId: overview.managerId,
  key: keyOf(overview) !== null,
  firstOrderOn: firstOrderOn(overview),
  lastOrderOn: lastOrderOn(overview),
  lastContactOn: overview.lastContactOn,
});

/** Left out where every score can be said. */
function tooEarlyOf(scores: Readonly<Record<ScoreName, Judged>>): PortfolioRow['tooEarly'] {
  let early: Partial<Record<ScoreName, TooEarly>> | undefined;
  for (const name of SCORE_NAMES) {
    const { state, missing, baseRate } = scores[name];
    if (state === 'too-early') (early ??= {})[name] = { missing, baseRate };
  }
  return early;
}

/** The earliest of the three days; of equal ones the first in this order. */
export function earliestWorse(worse: NextWorseOf): NextWorse {
  let earliest = notWorse;
  for (const nextWorseScore of ['churnRisk', 'loyalty', 'coverage'] as const) {
    const next = worse[nextWorseScore];
    if (next && (earliest.nextWorseOn === null || next.on < earliest.nextWorseOn)) {
      earliest = { nextWorseOn: next.on, nextWorseScore, nextWorseBand: next.band };
    }
  }
  return earliest;
}
