import type { AccountEvent } from '#events/account-events';
import { keyNamesOf, type KeyRing } from '#events/codec';
import type { Clock } from '#kernel/clock';
import { StreamMoved, type EventStore, type NewEvent } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import { accountKey, type Keys } from '#kernel/keys';
import { BulkAccount } from './bulk-account.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { encodeAll } from './encoding.ts';
import { once } from './once.ts';
import { needsNames, readWithNames } from './stored-history.ts';
import { WarmAccounts } from './warm-accounts.ts';

export interface BulkOptions {
  /** How many events of accounts are kept at hand, about half a kilobyte each. */
  readonly warmEventsMax?: number;
}

const WARM_EVENTS_MAX = 150_000;
/** Others may write to the same accounts meanwhile, so a bulk writer tries more often than a command. */
const ATTEMPTS_MAX = 8;
/** About as many events as are written while the log is held for 15 ms. */
const COMMIT_ENTRIES_MAX = 250;
/** UTF-16 units of one append: at most three bytes each, well below what a store takes. */
const APPEND_UNITS_MAX = 250_000;

/**
 * Records many wishes at once, by the same decisions as single ones: in order, each known again by its key.
 * A call may be as long as memory allows (1,000 entries do well): it is written in commits of some 250 entries
 * with a turn of the event loop between them, so that others get at the log.
 *
 * The accounts' histories stay at hand between calls and are not read again: where another process wrote to
 * one of them the commit is refused, and its entries are decided anew on what stands there now.
 */
export class BulkWriter {
  readonly #warm: WarmAccounts;
  readonly #zone: () => Promise<string>;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    { warmEventsMax = WARM_EVENTS_MAX }: BulkOptions = {},
  ) {
    this.#warm = new WarmAccounts(store, warmEventsMax);
    this.#zone = once(async () => (await store.identity()).zone);
  }

  /** Answers one outcome an entry, in their order. Refused entries leave the others alone. */
  async write(entries: readonly BulkEntry[]): Promise<readonly BulkOutcome[]> {
    const ring = await this.#keysFor(entries);
    const outcomes: BulkOutcome[] = [];
    for (let from = 0; from < entries.length; from += COMMIT_ENTRIES_MAX) {
      const some = entries.slice(from, from + COMMIT_ENTRIES_MAX);
      outcomes.push(...(await this.#commit(some, ring)));
    }
    return outcomes;
  }

  /** Making a key is a commit of its own, so those that will most likely be needed are made together. */
  #keysFor(entries: readonly BulkEntry[]): Promise<KeyRing> {
    const names = new Set<string>();
    for (const { wish, opening } of entries) {
      const { accountId, type, data, personal } = wish;
      if (opening?.name !== undefined && !this.#warm.isWarm(accountId))
        names.add(accountKey(accountId));
      if (!personal) continue;
      // Key names depend on the type and on whom the data names, which a wish says like its event.
      const event = { type, data } as Pick<AccountEvent, 'type' | 'data'>;
      for (const name of keyNamesOf(accountStream(accountId), event)) names.add(name);
    }
    return names.size > 0 ? this.keys.obtain([...names]) : Promise.resolve(new Map());
  }

  async #commit(entries: readonly BulkEntry[], ring: KeyRing): Promise<readonly BulkOutcome[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(entries, ring);
      } catch (error) {
        // What was decided was not recorded, so no history that took part is as it stands in the log.
        for (const { wish } of entries) this.#warm.forget(wish.accountId);
        if (!(error instanceof StreamMoved) || attempt >= ATTEMPTS_MAX) throw error;
      }
    }
  }

  async #attempt(entries: readonly BulkEntry[], ring: KeyRing): Promise<readonly BulkOutcome[]> {
    const accounts = await this.#accountsOf(entries);
    const outcomes = entries.map((entry) => accountOf(accounts, entry).record(entry));
    const changed = [...accounts.values()].filter(({ drafts }) => drafts.length > 0);
    await this.#append(changed, ring);
    for (const { accountId, history } of accounts.values()) this.#warm.keep(accountId, history);
    return outcomes;
  }

  async #accountsOf(entries: readonly BulkEntry[]): Promise<ReadonlyMap<string, BulkAccount>> {
    const zone = await this.#zone();
    const nowMs = this.clock.nowMs();
    const accounts = new Map<string, BulkAccount>();
    for (const [accountId, group] of Map.groupBy(entries, ({ wish }) => wish.accountId)) {
      const history = await this.#historyFor(accountId, group);
      const account = new BulkAccount(accountId, history, { zone, nowMs });
      await account.recognise(group, this.store);
      accounts.set(accountId, account);
    }
    return accounts;
  }

  /** Whether a person is the same or another takes their name; all else is decided without. */
  async #historyFor(accountId: string, group: readonly BulkEntry[]) {
    const history = await this.#warm.lastSeen(accountId);
    const wishes = group.map(({ wish }) => wish);
    if (history.revision < 0 || !wishes.some(needsNames)) return history;
    return readWithNames(this.store, this.keys, accountId, wishes);
  }

  async #append(accounts: readonly BulkAccount[], ring: KeyRing): Promise<void> {
    if (accounts.length === 0) return;
    const drafts = accounts.flatMap((account) => account.drafts);
    const events = await encodeAll(drafts, this.keys, ring);
    let taken = 0;
    const appends = accounts.flatMap(({ stream, revisionBefore, drafts: own }) => {
      const ofAccount = events.slice(taken, (taken += own.length));
      return inAppends(stream, revisionBefore, ofAccount);
    });
    await this.store.appendAll(appends);
  }
}

function accountOf(accounts: ReadonlyMap<string, BulkAccount>, { wish }: BulkEntry): BulkAccount {
  const account = accounts.get(wish.accountId);
  if (!account) throw new Error(`Account ${wish.accountId} was not made ready.`);
  return account;
}

/** One append a stream, or several where it would grow too large. */
function inAppends(stream: string, revisionBefore: number, events: readonly NewEvent[]) {
  const appends = [];
  let revision = revisionBefore;
  for (let from = 0; from < events.length;) {
    const some = events.slice(from, from + lengthWithin(events, from));
    appends.push({
      stream,
      expected: revision < 0 ? ('none' as const) : revision,
      events: some,
    });
    from += some.length;
    revision += some.length;
  }
  return appends;
}

function lengthWithin(events: readonly NewEvent[], from: number): number {
  let units = 0;
  let to = from;
  for (; to < events.length; to += 1) {
    const event = events[to];
    if (event) units += event.data.length + (event.personal?.length ?? 0) + event.meta.length;
    if (units > APPEND_UNITS_MAX && to > from) break;
  }
  return to - from;
}
