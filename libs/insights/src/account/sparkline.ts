import { addDays, addMonths, endOfDay, type Day, type Zone } from '#kernel/time';
import { scoreAccount } from './account-scores.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { ParametersByDay } from '../churn-risk/calibrations.ts';
import type { RecordedAccountEvent } from '#events/catalogue';
import type { Judged } from '../score/too-early.ts';
import type { Sparkline } from './account.view.ts';

const MONTHS = 12;

/** The ends of the last twelve months before a day, and the day itself. */
export function sparklineDays(asOf: Day): readonly Day[] {
  const days: Day[] = [asOf];
  // The last day of a month is the one before the next month's first.
  let first = `${asOf.slice(0, 8)}01`;
  for (let month = 0; month < MONTHS; month += 1) {
    days.unshift(addDays(first, -1));
    first = addMonths(first, -1);
  }
  return days;
}

/**
 * The three scores on each of these days, from one pass over an effective history that reaches to the last of them.
 * There is none of a day up to which the history cannot be folded and scored.
 */
export function sparkline(
  accountId: string,
  history: readonly RecordedAccountEvent[],
  folds: AccountFolds,
  { asOf, horizonDays, parameters, zone }: SparklineQuestion,
): Sparkline {
  const days = sparklineDays(asOf);
  const rows = folds.noRows();
  let folded = 0;
  const scores = days.map((day) => {
    const until = endOfDay(day, zone);
    try {
      for (; folded < history.length; folded += 1) {
        const event = history[folded];
        if (!event || event.occurredAt > until) break;
        folds.fold(rows, event);
      }
      if (folded === 0) return undefined;
      return scoreAccount(folds.factsOf(rows), parameters.question(day, horizonDays));
    } catch {
      // The same event stops every later day; the account's own answer says why.
      return undefined;
    }
  });
  return {
    accountId,
    days,
    loyalty: scores.map((score) => valueOf(score?.loyalty)),
    churnRisk: scores.map((score) => valueOf(score?.churnRisk)),
    coverage: scores.map((score) => valueOf(score?.coverage)),
  };
}

/** What was too early to say is a gap. */
const valueOf = (score: Judged | undefined): number | null =>
  score?.state === 'judged' ? score.value : null;

export interface SparklineQuestion {
  readonly asOf: Day;
  readonly horizonDays: number;
  readonly parameters: ParametersByDay;
  readonly zone: Zone;
}
