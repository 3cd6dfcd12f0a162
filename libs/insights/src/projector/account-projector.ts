import type { EventStore, StoredEvent } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { WRITE_EVERY, type Projector } from '#kernel/projector';
import type { ReadModels } from '#kernel/read-models';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds, NameOf } from './account-folds.ts';
import { AccountsInHand, type InHand } from './accounts-in-hand.ts';
import { rowText } from './facts-rows.ts';
import { foldStream } from './fold-stream.ts';
import { claimRows, ledgerOfRows } from './ledger-of-rows.ts';
import { unsealEvents } from './unseal-events.ts';
import { rebuild } from './rebuild.ts';
import { StoredFacts, type Account } from './stored-facts.ts';

/** An account, and which of its facts moved. */
export interface AccountMoved<F = AccountFacts> extends Account<F> {
  readonly changed: ReadonlySet<NameOf<F>>;
}

/** Accounts whose facts moved, as they are at a position. */
export interface FactsMoved<F = AccountFacts> {
  readonly from: number;
  readonly to: number;
  readonly accounts: readonly AccountMoved<F>[];
  /** A calibration of the churn model was recorded among these events. */
  readonly isCalibrated: boolean;
  /** Nothing more stood in the log at the time. */
  readonly atEnd: boolean;
}

/** Hears of facts that were written; the log is followed on once it is done. */
export interface FactsListener<F = AccountFacts> {
  /** Facts stand at a position, whoever brought them there. */
  resumed(position: number): Promise<void>;
  moved(moved: FactsMoved<F>): Promise<void>;
  /** An account could not be folded on as it rested, for such a reason, and was folded again. */
  mended(accountId: string, says: string): void;
}

/** Rows of so many accounts stay in memory, those touched last. */
const IN_HAND_MAX = 5_000;

/** Keeps the facts of all accounts, or of a part of them, at the head of the log: the same fold as for any past moment. */
export class AccountProjector<F extends object = AccountFacts> implements Projector {
  readonly #stored: StoredFacts<F>;
  #accounts: AccountsInHand<F>;
  #written = 0;
  #position = 0;
  #isCalibrated = false;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly readModels: ReadModels,
    private readonly folds: AccountFolds<F>,
    private readonly listener: FactsListener<F>,
    /** Where the log ends, once all up to there can be read; a copy of a log may be behind it. */
    private readonly head: () => Promise<number> = () => store.head(),
  ) {
    this.#accounts = new AccountsInHand(folds);
    this.#stored = new StoredFacts(readModels, [folds]);
  }

  async resume(): Promise<number> {
    this.#accounts = new AccountsInHand(this.folds);
    this.#isCalibrated = false;
    this.#written = this.#position = await this.#commonPosition();
    await this.listener.resumed(this.#position);
    return this.#position;
  }

  async take(stored: readonly StoredEvent[]): Promise<void> {
    const fresh = stored.filter(({ position }) => position > this.#position);
    const last = fresh.at(-1);
    if (!last) return;
    const events = await unsealEvents(this.folds.ofShard(fresh), this.folds.unseals, this.keys);
    await this.#load(this.#accounts.missing(events));
    this.#accounts.fold(events);
    this.#isCalibrated ||= fresh.some(({ type }) => type === 'ChurnModelCalibrated');
    this.#position = last.position;
  }

  async write(atEnd: boolean): Promise<void> {
    const [from, to] = [this.#written, this.#position];
    const touched = this.#accounts.takeTouched();
    for (const account of touched) if (account.isLate) await this.#foldAgain(account);
    if (to > from) await this.readModels.advance(this.#advances(from, to, touched));
    this.#written = to;
    const isCalibrated = this.#isCalibrated;
    this.#isCalibrated = false;
    await this.listener.moved({ from, to, accounts: touched, isCalibrated, atEnd });
    for (const account of touched) account.changed.clear();
    this.#accounts.keep(IN_HAND_MAX);
  }

  /** Where all models stand; those that do not stand with the others are built again up to there. */
  async #commonPosition(): Promise<number> {
    const { store, keys, readModels, folds } = this;
    const { ledgerId } = await store.identity();
    const head = await this.head();
    const rowsAre = await ledgerOfRows(readModels, folds.shard);
    const positions = await readModels.positions(folds.models);
    const furthest = Math.max(...positions);
    // Rows beyond the log's end are of another log too, such as the one before a backup was put back.
    const isForeign = (rowsAre ?? ledgerId) !== ledgerId || furthest > head;
    // One scan in memory is faster than following from far behind.
    const isFarBehind = head - furthest > Math.max(furthest, WRITE_EVERY);
    const position = isForeign || isFarBehind ? head : furthest;
    const only = new Set(
      folds.names.filter((_, index) => isForeign || positions[index] !== position),
    );
    if (only.size > 0) await rebuild(store, keys, readModels, folds, { position, only });
    if (rowsAre !== ledgerId) await claimRows(readModels, folds.shard, ledgerId);
    return position;
  }

  async #load(accountIds: readonly string[]): Promise<void> {
    for (const { accountId, rows } of await this.#stored.load(accountIds)) {
      this.#accounts.hold(accountId, rows);
    }
  }

  /** Only up to the position reached: what comes after it is still to be folded on. */
  async #foldAgain(account: InHand<F>): Promise<void> {
    const { store, keys, folds } = this;
    const extent = { position: this.#position };
    const rows = await foldStream(store, keys, folds, account.accountId, extent);
    for (const name of folds.names) if (rows[name] ?? account.rows[name]) account.changed.add(name);
    const before = account.failure ?? folds.problemOf(account.rows)?.says;
    if (before !== undefined && !folds.problemOf(rows)) {
      this.listener.mended(account.accountId, before);
    }
    account.rows = rows;
    account.failure = undefined;
    account.isLate = false;
  }

  #advances(from: number, to: number, touched: readonly InHand<F>[]) {
    return this.folds.names.map((name) => {
      const rows = new Map<string, string | null>();
      for (const { accountId, rows: all, changed } of touched) {
        if (!changed.has(name)) continue;
        const row = all[name];
        rows.set(accountId, row ? rowText(row) : null);
      }
      return { model: this.folds.modelOf(name), from, to, rows };
    });
  }
}
