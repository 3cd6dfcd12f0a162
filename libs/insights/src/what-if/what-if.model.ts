import type { AccountEvent, RecordedAccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { supposedId } from '#events/supposed-id';
import { dayFromNumber, endOfDay, type Zone } from '#kernel/time';
import { nextWorse, scoreAccount } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { AccountFacts } from '../facts/account-facts.ts';
import { earliestWorse, portfolioRow } from '../portfolio/portfolio-row.ts';
import type { RevenueTotal } from '../portfolio/portfolio.view.ts';
import { RevenueSums } from '../portfolio/revenue-sums.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { SCORE_NAMES, type ScoreName } from '../score/bands.ts';
import { inPoints } from '../score/score.ts';
import { dutiesOfRow } from '../today/duties-now.ts';
import { strongest } from '../today/today.model.ts';
import type {
  SupposedAccount,
  SupposedRefusal,
  SupposedRevenue,
  SupposedSide,
  SupposedStepView,
  WhatIfTotals,
} from './what-if.view.ts';

/** What a step would come to at an account, as the rules of recording say. */
export interface StepAtAccount {
  readonly events: readonly AccountEvent[];
  readonly refusal?: SupposedRefusal;
}

/** What is asked of each account. */
interface Asked {
  readonly folds: AccountFolds;
  readonly question: ChurnQuestion;
  readonly zone: Zone;
}

/**
 * An account on a day without some steps, and with them. `stream` is all that is recorded of it; what is supposed
 * takes its place in the history by when it would occur, amends what it amends, and is forgotten afterwards.
 */
export function supposedAccount(
  accountId: string,
  stream: readonly RecordedAccountEvent[],
  steps: readonly StepAtAccount[],
  asked: Asked,
): SupposedAccount {
  const known = factsIn(stream, asked);
  const before = standing(accountId, known, asked.question);
  let fork = stream;
  let facts = known;
  const told: SupposedStepView[] = [];
  for (const { events, refusal } of steps) {
    if (events.length > 0) {
      fork = withSupposed(fork, events);
      facts = factsIn(fork, asked);
    }
    const scores = valuesOf(scoreAccount(facts, asked.question));
    told.push({ events: events.length, ...(refusal ? { refusal } : {}), scores });
  }
  return {
    accountId,
    name: before.row.name,
    before,
    after: facts === known ? before : standing(accountId, facts, asked.question),
    steps: told,
  };
}

/** What some accounts come to together, before and after. */
export function totalsOf(accounts: readonly SupposedAccount[]): WhatIfTotals {
  const count = (isOne: (account: SupposedAccount) => boolean): number =>
    accounts.filter(isOne).length;
  const sum = (of: (account: SupposedAccount) => number): number =>
    accounts.reduce((total, account) => total + of(account), 0);
  return {
    accounts: accounts.length,
    moved: count(({ before, after }) =>
      SCORE_NAMES.some((name) => before.row[name] !== after.row[name]),
    ),
    refused: count(({ steps }) => steps.some(({ refusal }) => refusal !== undefined)),
    due: {
      before: sum(({ before }) => before.due.length),
      after: sum(({ after }) => after.due.length),
    },
    revenue: revenueOf(accounts),
  };
}

function standing(accountId: string, facts: AccountFacts, question: ChurnQuestion): SupposedSide {
  const row = portfolioRow(accountId, facts, question, earliestWorse(nextWorse(facts, question)));
  const { contributions } = inPoints(scoreAccount(facts, question).churnRisk);
  return {
    row,
    causes: strongest(contributions),
    due: dutiesOfRow(row, facts, question).duties,
  };
}

function factsIn(
  stream: readonly RecordedAccountEvent[],
  { folds, question, zone }: Asked,
): AccountFacts {
  const until = endOfDay(dayFromNumber(question.day), zone);
  return folds.factsOf(folds.foldAll(effectiveHistory(stream, until)));
}

const valuesOf = (scores: ReturnType<typeof scoreAccount>): Record<ScoreName, number | null> => ({
  loyalty: scores.loyalty.value,
  churnRisk: scores.churnRisk.value,
  coverage: scores.coverage.value,
});

/** The stream as if some events had been recorded at its end. */
function withSupposed(
  stream: readonly RecordedAccountEvent[],
  events: readonly AccountEvent[],
): readonly RecordedAccountEvent[] {
  const last = stream.at(-1);
  if (!last) return stream;
  return [
    ...stream,
    ...events.map((event, place): RecordedAccountEvent => {
      const revision = last.revision + 1 + place;
      return {
        ...event,
        id: supposedId(revision),
        stream: last.stream,
        revision,
        position: last.position,
        recordedAt: last.recordedAt,
        meta: { actor: '', origin: 'entered' },
      };
    }),
  ];
}

function revenueOf(accounts: readonly SupposedAccount[]): readonly SupposedRevenue[] {
  const [before, after] = (['before', 'after'] as const).map((side) => {
    const sums = new RevenueSums();
    for (const account of accounts) sums.add(account[side].row.revenue);
    return sums;
  }) as [RevenueSums, RevenueSums];
  return [...new Set([...before.currencies, ...after.currencies])]
    .map((currency) => besideEachOther(before.totalIn(currency), after.totalIn(currency)))
    .sort((one, other) => other.renewableMinor.before - one.renewableMinor.before);
}

const besideEachOther = (before: RevenueTotal, after: RevenueTotal): SupposedRevenue => ({
  currency: before.currency,
  renewableMinor: { before: before.renewableMinor, after: after.renewableMinor },
  atRiskMinor: { before: before.atRiskMinor, after: after.atRiskMinor },
  profitAtRiskMinor: { before: before.profitAtRiskMinor, after: after.profitAtRiskMinor },
  accounts: { before: before.accounts, after: after.accounts },
  profitKnown: { before: before.profitKnown.accounts, after: after.profitKnown.accounts },
});
