import { isAmendment } from '#events/effective-history';
import { accountOf, accountStream } from '#kernel/identifier';
import type { Instant } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import type { AccountFolds, FactsRows } from './account-folds.ts';

/** An account whose rows are in memory. */
export interface InHand {
  readonly accountId: string;
  readonly stream: string;
  rows: FactsRows;
  /** A bit for each projection whose row was folded on since it was last written. */
  changed: number;
  /** Late or amending news came: the rows have to be folded again from the stream. */
  isLate: boolean;
  /** In which round it was touched last. */
  round: number;
}

/** Rows of accounts in memory, folded on as events come: no waiting, so that a rebuild runs at the speed of the log. */
export class AccountsInHand {
  /** By stream, which every event names: finding the account of an event is most of what folding costs. */
  readonly #accounts = new Map<string, InHand>();
  #touched: InHand[] = [];
  /** Counts how often the touched ones were taken: who was touched in this round is in the list. */
  #round = 1;

  /** With `until`, what occurred later is left out, as when asking for a past day. */
  constructor(
    private readonly folds: AccountFolds,
    private readonly until?: Instant,
  ) {}

  /** Accounts of these events of which nothing is in hand. */
  missing(events: readonly RecordedAccountEvent[]): readonly string[] {
    const missing = new Set<string>();
    for (const { stream } of events) {
      if (this.#accounts.has(stream)) continue;
      const accountId = accountOf(stream);
      if (accountId !== undefined) missing.add(accountId);
    }
    return [...missing];
  }

  /** Takes rows into hand as they are written. */
  hold(accountId: string, rows: FactsRows): InHand {
    const stream = accountStream(accountId);
    const account = { accountId, stream, rows, changed: 0, isLate: false, round: 0 };
    this.#accounts.set(stream, account);
    return account;
  }

  fold(events: readonly RecordedAccountEvent[]): void {
    for (const event of events) this.#foldOne(event);
  }

  /** Those touched since the last time this was asked. */
  takeTouched(): readonly InHand[] {
    const touched = this.#touched;
    this.#touched = [];
    this.#round += 1;
    return touched;
  }

  /** Lets go of accounts not touched in the last round until at most so many are left: only what is written. */
  keep(accountsMax: number): void {
    for (const { stream, round } of this.#accounts.values()) {
      if (this.#accounts.size <= accountsMax) return;
      if (round < this.#round - 1) this.#accounts.delete(stream);
    }
  }

  all(): IterableIterator<InHand> {
    return this.#accounts.values();
  }

  get size(): number {
    return this.#accounts.size;
  }

  #foldOne(event: RecordedAccountEvent): void {
    const account = this.#accounts.get(event.stream) ?? this.#begin(event.stream);
    if (!account) return;
    if (!account.isLate) {
      if (this.until !== undefined && event.occurredAt > this.until && !isAmendment(event)) return;
      const changed = this.folds.fold(account.rows, event);
      if (changed === 'late') account.isLate = true;
      else account.changed |= changed;
    }
    if (account.round === this.#round) return;
    account.round = this.#round;
    this.#touched.push(account);
  }

  #begin(stream: string): InHand | undefined {
    const accountId = accountOf(stream);
    return accountId === undefined ? undefined : this.hold(accountId, this.folds.noRows());
  }
}
