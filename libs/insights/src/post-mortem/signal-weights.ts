import type { RecordedAccountEvent } from '#events/catalogue';
import { dayOf, type Zone } from '#kernel/time';
import { scoreAccount } from '../account/account-scores.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import { EVIDENCE_MAX } from '../score/evidence.ts';
import type { SignalWeight } from './post-mortem.view.ts';

/** Thousandths of a percentage point. */
const UNIT = 100_000;

/**
 * What the events of each type weigh in churn risk at the end of a history: its score with all less that without those
 * of the type among some newest ones. Those that weigh nothing come first, then those that weigh most.
 */
export function signalWeights(
  history: readonly RecordedAccountEvent[],
  newest: ReadonlySet<RecordedAccountEvent>,
  { folds, question, zone }: Weighing,
): readonly SignalWeight[] {
  const riskOf = (events: readonly RecordedAccountEvent[]): number | null => {
    try {
      const rows = folds.foldAll(events);
      if (folds.problemOf(rows)) return null;
      return scoreAccount(folds.factsOf(rows), question).churnRisk.value;
    } catch {
      // Without them the rest may make no sense: then nothing can be said of their weight.
      return null;
    }
  };
  const all = riskOf(history);
  return [...Map.groupBy(newest, ({ type }) => type)]
    .map(([type, events]): SignalWeight => {
      const rest = history.filter((event) => !(newest.has(event) && event.type === type));
      const without = riskOf(rest);
      return {
        type,
        count: events.length,
        lastOn: dayOf(events.at(-1)?.occurredAt ?? '', zone),
        // Plus 0 makes a 0 of what rounds to less than that.
        moved: all === null || without === null ? null : Math.round((all - without) * UNIT) + 0,
        eventIds: events
          .slice(-EVIDENCE_MAX)
          .map(({ id }) => id)
          .toReversed(),
      };
    })
    .sort((one, other) => rankOf(one) - rankOf(other) || (one.type < other.type ? -1 : 1));
}

/** With what the weight of signals is told. */
export interface Weighing {
  readonly folds: AccountFolds;
  readonly question: ChurnQuestion;
  readonly zone: Zone;
}

const rankOf = ({ moved }: SignalWeight): number =>
  moved === 0 ? -Infinity : moved === null ? 1 : -Math.abs(moved);
