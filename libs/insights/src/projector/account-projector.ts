import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { KeyName, Keys } from '#kernel/keys';
import { WRITE_EVERY, type Projector } from '#kernel/projector';
import { CheckpointMoved, type ReadModels } from '#kernel/read-models';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountFolds, NameOf } from './account-folds.ts';
import { AccountsInHand, type InHand } from './accounts-in-hand.ts';
import { rowText } from './facts-rows.ts';
import { foldStream } from './fold-stream.ts';
import { basisAdvance, eventIdAt, readBasis, replaceBasis, standsIn, type Basis } from './basis.ts';
import { accountsSealedUnder } from './forgotten.ts';
import { unsealEvents } from './unseal-events.ts';
import { rebuild } from './rebuild.ts';
import { advancesAt, StoredFacts, type Account } from './stored-facts.ts';

/** An account, and which of its facts moved. */
export interface AccountMoved<F = AccountFacts> extends Account<F> {
  readonly changed: ReadonlySet<NameOf<F>>;
}

/** Accounts whose facts moved, as they are at a position. */
export interface FactsMoved<F = AccountFacts> {
  readonly from: number;
  readonly to: number;
  readonly accounts: readonly AccountMoved<F>[];
  /** Streams beside those of accounts in which something was recorded. */
  readonly others: ReadonlySet<string>;
  /** Nothing more stood in the log at the time. */
  readonly atEnd: boolean;
}

/** What became of the facts that rested before. */
export interface Resumed {
  /** Names the last time all of them were built anew: nothing made of those before holds. */
  readonly build: string;
  /** Accounts that were folded again, as texts of theirs can be opened no more. */
  readonly foldedAgain: readonly string[];
}

/** Hears of facts that were written; the log is followed on once it is done. */
export interface FactsListener<F = AccountFacts> {
  /** Facts stand at a position, whoever brought them there. */
  resumed(position: number, resumed: Resumed): Promise<void>;
  moved(moved: FactsMoved<F>): Promise<void>;
  /** An account could not be folded on as it rested, for such a reason, and was folded again. */
  mended(accountId: string, says: string): void;
}

/** Before it is known what the rows rest on. */
const NO_BASIS: Basis = { ledgerId: '', position: 0, eventId: null, keysDestroyed: 0, build: '' };

/** Rows of so many accounts stay in memory, those touched last. */
const IN_HAND_MAX = 5_000;

/** Keeps the facts of all accounts, or of a part of them, at the head of the log: the same fold as for any past moment. */
export class AccountProjector<F extends object = AccountFacts> implements Projector {
  readonly #stored: StoredFacts<F>;
  #accounts: AccountsInHand<F>;
  #written = 0;
  #position = 0;
  #others = new Set<string>();
  #eventId: string | null = null;
  #basis: Basis = NO_BASIS;

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
    this.#others.clear();
    this.#basis = NO_BASIS;
    const { ledgerId } = await this.store.identity();
    const before = await readBasis(this.readModels, this.folds.shard);
    const { position, isAnew } = await this.#commonPosition(ledgerId, before);
    this.#written = this.#position = position;
    const keysDestroyed = isAnew ? 0 : (before?.keysDestroyed ?? 0);
    const destroyed = await this.keys.destroyed(keysDestroyed);
    const foldedAgain = isAnew ? [] : await this.#forget(destroyed);
    const build = isAnew || !before ? crypto.randomUUID() : before.build;
    await this.listener.resumed(position, { build, foldedAgain });
    // Noted last: what was interrupted is done again.
    this.#basis = {
      ledgerId,
      position,
      eventId: await eventIdAt(this.store, position),
      keysDestroyed: keysDestroyed + destroyed.length,
      build,
    };
    await replaceBasis(this.readModels, this.folds.shard, this.#basis);
    return position;
  }

  async take(stored: readonly StoredEvent[]): Promise<void> {
    const fresh = stored.filter(({ position }) => position > this.#position);
    const last = fresh.at(-1);
    if (!last) return;
    const events = await unsealEvents(this.folds.ofShard(fresh), this.folds.unseals, this.keys);
    await this.#load(this.#accounts.missing(events));
    this.#accounts.fold(events);
    for (const { stream } of fresh) {
      if (accountOf(stream) === undefined) this.#others.add(stream);
    }
    this.#position = last.position;
    this.#eventId = last.id;
  }

  async write(atEnd: boolean): Promise<void> {
    const [from, to] = [this.#written, this.#position];
    await this.mustBeOfThisBuild();
    const touched = this.#accounts.takeTouched();
    for (const account of touched) if (account.isLate) await this.#foldAgain(account);
    if (to > from) {
      const basis = { ...this.#basis, position: to, eventId: this.#eventId };
      const advances = this.#advances(from, to, touched);
      await this.readModels.advance([...advances, basisAdvance(this.folds.shard, from, basis)]);
      this.#basis = basis;
    }
    this.#written = to;
    const others = this.#others;
    this.#others = new Set();
    await this.listener.moved({ from, to, accounts: touched, others, atEnd });
    for (const account of touched) account.changed.clear();
    this.#accounts.keep(IN_HAND_MAX);
  }

  /** What is in memory is of rows that were built anew since. @throws CheckpointMoved */
  async mustBeOfThisBuild(): Promise<void> {
    const { readModels, folds } = this;
    if (this.#basis === NO_BASIS) return;
    const basis = await readBasis(readModels, folds.shard);
    // Whoever resumed meanwhile has read it as well.
    if (this.#basis === NO_BASIS || basis?.build === this.#basis.build) return;
    throw new CheckpointMoved('basis', this.#basis.position, basis?.position ?? 0);
  }

  /** Where all models stand; those that do not stand with the others are built again up to there. */
  async #commonPosition(
    ledgerId: string,
    basis: Basis | undefined,
  ): Promise<{ readonly position: number; readonly isAnew: boolean }> {
    const { store, keys, readModels, folds } = this;
    const head = await this.head();
    const positions = await readModels.positions(folds.models);
    const furthest = Math.max(...positions);
    const isForeign = furthest > head || !(await this.#restsOn(ledgerId, basis, furthest));
    // One scan in memory is faster than following from far behind.
    const isFarBehind = head - furthest > Math.max(furthest, WRITE_EVERY);
    const position = isForeign || isFarBehind ? head : furthest;
    const only = new Set(
      folds.names.filter((_, index) => isForeign || positions[index] !== position),
    );
    if (only.size > 0) await rebuild(store, keys, readModels, folds, { position, only });
    return { position, isAnew: isForeign };
  }

  /** Whether rows that stand at a position are of this log; of no log are those that nothing was folded into yet. */
  async #restsOn(ledgerId: string, basis: Basis | undefined, position: number): Promise<boolean> {
    if (position === 0) return true;
    return (
      basis?.ledgerId === ledgerId &&
      basis.position === position &&
      (await standsIn(this.store, basis))
    );
  }

  /** Folds accounts again whose texts can be opened no more: none of them stays in a row. */
  async #forget(destroyed: readonly KeyName[]): Promise<readonly string[]> {
    const { store, keys, readModels, folds } = this;
    const accountIds = accountsSealedUnder(destroyed, folds.shard);
    const position = this.#position;
    for (const accountId of accountIds) {
      const rows = await foldStream(store, keys, folds, accountId, { position });
      await readModels.advance(advancesAt(folds, position, { accountId, rows }));
    }
    return accountIds;
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
