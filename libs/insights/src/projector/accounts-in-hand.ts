import { isAmendment } from '#events/effective-history';
import { accountOf, accountStream } from '#kernel/identifier';
import type { Instant } from '#kernel/time';
import type { RecordedAccountEvent } from '#events/catalogue';
import type { AccountFacts } from '../facts/account-facts.ts';
import { messageOf, type AccountFolds, type NameOf } from './account-folds.ts';
import type { FactsRows } from './facts-rows.ts';

/** An account whose rows are in memory. */
export interface InHand<F = AccountFacts> {
  readonly accountId: string;
  readonly stream: string;
  rows: FactsRows<F>;
  /** Names of the rows that were folded on since they were last written. */
  readonly changed: Set<NameOf<F>>;
  /** News came late, amends, or could not be taken: the rows have to be folded again from the stream. */
  isLate: boolean;
  /** What folding on failed with, if it did. */
  failure: string | undefined;
  /** In which round it was touched last. */
  round: number;
  /** The first thing of those left out because they occurred after the day asked for. */
  nextAt: Instant | undefined;
}

/** Beyond all that occurs. */
const LAST: Instant = '9999-12-31T23:59:59.999Z';

/** Rows of accounts in memory, folded on as events come: no waiting, so that a rebuild runs at the speed of the log. */
export class AccountsInHand<F extends object = AccountFacts> {
  /** By stream, which every event names: finding the account of an event is most of what folding costs. */
  readonly #accounts = new Map<string, InHand<F>>();
  #touched: InHand<F>[] = [];
  /** Counts how often the touched ones were taken: who was touched in this round is in the list. */
  #round = 1;

  /** With `until`, what occurred later is left out, as when asking for a past day. */
  constructor(
    private readonly folds: AccountFolds<F>,
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
  hold(accountId: string, rows: FactsRows<F>): InHand<F> {
    const stream = accountStream(accountId);
    const changed = new Set<NameOf<F>>();
    const account: InHand<F> = {
      accountId,
      stream,
      rows,
      changed,
      isLate: false,
      failure: undefined,
      round: 0,
      nextAt: undefined,
    };
    this.#accounts.set(stream, account);
    return account;
  }

  fold(events: readonly RecordedAccountEvent[]): void {
    for (const event of events) this.#foldOne(event);
  }

  /** Those touched since the last time this was asked. */
  takeTouched(): readonly InHand<F>[] {
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

  of(accountId: string): InHand<F> | undefined {
    return this.#accounts.get(accountStream(accountId));
  }

  all(): IterableIterator<InHand<F>> {
    return this.#accounts.values();
  }

  get size(): number {
    return this.#accounts.size;
  }

  #foldOne(event: RecordedAccountEvent): void {
    const account = this.#accounts.get(event.stream) ?? this.#begin(event.stream);
    if (!account) return;
    if (!account.isLate) {
      if (this.until !== undefined && event.occurredAt > this.until && !isAmendment(event)) {
        if (event.occurredAt < (account.nextAt ?? LAST)) account.nextAt = event.occurredAt;
        return;
      }
      this.#foldOn(account, event);
    }
    if (account.round === this.#round) return;
    account.round = this.#round;
    this.#touched.push(account);
  }

  #foldOn(account: InHand<F>, event: RecordedAccountEvent): void {
    try {
      const changed = this.folds.fold(account.rows, event);
      if (changed === 'late') account.isLate = true;
      else for (const name of changed) account.changed.add(name);
    } catch (error) {
      // Folding again finds out whether it is the rows that cannot be used, or the event.
      account.failure = messageOf(error);
      account.isLate = true;
    }
  }

  #begin(stream: string): InHand<F> | undefined {
    const accountId = accountOf(stream);
    return accountId === undefined ? undefined : this.hold(accountId, this.folds.noRows());
  }
}
