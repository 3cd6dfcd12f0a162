import type { KeyRing } from '#events/codec';
import type { Clock } from '#kernel/clock';
import type { Append, EventStore, NewEvent } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { AccountHistory } from '../histories/history.ts';
import { BulkAccount } from './bulk-stream.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { encodeAll } from '../writing/encoding.ts';
import { once } from '#kernel/once';
import { needsNames, readWithNames } from '../histories/stored-history.ts';
import type { WarmAccounts } from '../histories/warm-histories.ts';

/** UTF-16 units of one append: at most three bytes each, well below what a store takes. */
const APPEND_UNITS_MAX = 250_000;

/** What a commit's worth of entries came to. Its accounts are as they will be once it is written. */
export interface Decided {
  readonly accounts: ReadonlyMap<string, BulkAccount>;
  readonly outcomes: readonly BulkOutcome[];
  readonly appends: readonly Append[];
}

/** Decides some entries at a time, account by account, each account's in their order. */
export class BulkDecisions {
  readonly #zone: () => Promise<string>;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly warm: WarmAccounts,
  ) {
    this.#zone = once(async () => (await store.identity()).zone);
  }

  /** Decides on what the log holds and, beyond it, on what is on its way there. */
  async decide(entries: readonly BulkEntry[], ring: KeyRing, onItsWay?: Decided): Promise<Decided> {
    const accounts = await this.#accountsOf(entries, onItsWay);
    const outcomes = entries.map((entry) => accountOf(accounts, entry).record(entry));
    return { accounts, outcomes, appends: await this.#appendsOf(accounts, ring) };
  }

  async #accountsOf(
    entries: readonly BulkEntry[],
    onItsWay: Decided | undefined,
  ): Promise<ReadonlyMap<string, BulkAccount>> {
    const zone = await this.#zone();
    const nowMs = this.clock.nowMs();
    const accounts = new Map<string, BulkAccount>();
    for (const [accountId, group] of Map.groupBy(entries, ({ intent }) => intent.accountId)) {
      const before = onItsWay?.accounts.get(accountId);
      const history = before?.history ?? (await this.#historyFor(accountId, group));
      const account = new BulkAccount(accountId, history, { zone, nowMs });
      await account.recognise(group, this.store, before);
      accounts.set(accountId, account);
    }
    return accounts;
  }

  /** Whether a person is the same or another takes their name; all else is decided without. */
  async #historyFor(accountId: string, group: readonly BulkEntry[]): Promise<AccountHistory> {
    const history = await this.warm.lastSeen(accountId);
    const intents = group.map(({ intent }) => intent);
    if (history.revision < 0 || !intents.some(needsNames)) return history;
    return readWithNames(this.store, this.keys, accountId, intents);
  }

  async #appendsOf(
    accounts: ReadonlyMap<string, BulkAccount>,
    ring: KeyRing,
  ): Promise<readonly Append[]> {
    const changed = [...accounts.values()].filter(({ drafts }) => drafts.length > 0);
    const drafts = changed.flatMap((account) => account.drafts);
    const events = await encodeAll(drafts, this.keys, ring);
    let taken = 0;
    return changed.flatMap(({ stream, revisionBefore, drafts: own }) => {
      const ofAccount = events.slice(taken, (taken += own.length));
      return inAppends(stream, revisionBefore, ofAccount);
    });
  }
}

function accountOf(accounts: ReadonlyMap<string, BulkAccount>, { intent }: BulkEntry): BulkAccount {
  const account = accounts.get(intent.accountId);
  if (!account) throw new Error(`Account ${intent.accountId} was not made ready.`);
  return account;
}

/** One append a stream, or several where it would grow too large. */
function inAppends(stream: string, revisionBefore: number, events: readonly NewEvent[]): Append[] {
  const appends: Append[] = [];
  let revision = revisionBefore;
  for (let from = 0; from < events.length;) {
    const some = events.slice(from, from + lengthWithin(events, from));
    appends.push({ stream, expected: revision < 0 ? 'none' : revision, events: some });
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
