import type { RecordedAccountEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { endOfDay, type Day, type Zone } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds } from '../projector/account-folds.ts';
import type { FactsRows } from '../projector/facts-rows.ts';

/** By what was known on a day, or by all that is known of it now. */
export type Knowing = 'then' | 'now';

/**
 * The facts of an account at the ends of days, asked day after day: what was folded for one day is folded on for the
 * next, and anew only where something was learned late or amended in between.
 */
export class FactsByDay {
  #folded: readonly RecordedAccountEvent[] = [];
  #rows: FactsRows<AccountFacts>;
  /** So many events cannot be folded, nor can more of the same; said of what is known now, which no day changes. */
  #broken = Infinity;
  /** What counts by all that is known now: of each day a beginning of it. */
  readonly #all: readonly RecordedAccountEvent[] | undefined;

  constructor(
    private readonly stream: readonly RecordedAccountEvent[],
    private readonly folds: AccountFolds,
    private readonly zone: Zone,
    knowing: Knowing,
  ) {
    this.#rows = folds.noRows();
    this.#all = knowing === 'now' ? effectiveHistory(stream) : undefined;
  }

  /** Undefined where nothing was known by then, or where it cannot be folded. */
  on(day: Day): AccountFacts | undefined {
    const history = this.#historyUntil(endOfDay(day, this.zone));
    if (history.length === 0 || history.length >= this.#broken) return undefined;
    try {
      this.#foldOn(history);
    } catch {
      // The account's own answer says what cannot be folded.
      this.#rows = this.folds.noRows();
      this.#folded = [];
      if (this.#all) this.#broken = history.length;
      return undefined;
    }
    return this.folds.factsOf(this.#rows);
  }

  #historyUntil(until: string): readonly RecordedAccountEvent[] {
    if (this.#all) return beginningOf(this.#all, until, this.#folded.length);
    const known = this.stream.filter(({ recordedAt }) => recordedAt <= until);
    return effectiveHistory(known, until);
  }

  #foldOn(history: readonly RecordedAccountEvent[]): void {
    const goesOn = this.#all
      ? history.length >= this.#folded.length
      : this.#folded.every((event, place) => history[place] === event);
    if (!goesOn) this.#rows = this.folds.noRows();
    for (const event of goesOn ? history.slice(this.#folded.length) : history) {
      this.folds.fold(this.#rows, event);
    }
    this.#folded = history;
  }
}

/** What of a history occurred by an instant, looked for from a place near its end. */
function beginningOf(
  history: readonly RecordedAccountEvent[],
  until: string,
  near: number,
): readonly RecordedAccountEvent[] {
  let count = near;
  while (count > 0 && (history[count - 1]?.occurredAt ?? '') > until) count -= 1;
  while (count < history.length && (history[count]?.occurredAt ?? '') <= until) count += 1;
  return history.slice(0, count);
}
