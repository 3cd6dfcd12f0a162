import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writer } from '#commands/writing/writer';
import { encode, keyNamesOf, type Draft } from '#events/codec';
import { uuidOf } from '#kernel/hash';
import type { Keys } from '#kernel/keys';
import { accountStream } from '#kernel/identifier';
import type { Append, EventStore, NewEvent } from '#kernel/event-store';
import { simulate, type Simulation } from '#simulation/simulate';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { SystemClock } from '#stores/system-clock';

/** A folder that is gone when the work in it is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mainstay-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Ground {
  readonly folder: string;
  readonly store: SqliteEventStore;
  readonly keys: SqliteKeys;
  readonly clock: SystemClock;
}

/** Fresh SQLite stores in a folder of their own, closed and gone afterwards. */
export function onGround<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const clock = new SystemClock();
    const store = SqliteEventStore.open(folder, { clock, zone: 'UTC' });
    const keys = SqliteKeys.open(folder);
    try {
      return await work({ folder, store, keys, clock });
    } finally {
      await store.close();
      await keys.close();
    }
  });
}

/** Accounts with about so many events in all, over three years that end on a fixed day. */
export const portfolioOf = (accounts: number, eventsPerAccount: number): Simulation => ({
  seed: 'bench',
  accounts,
  from: '2023-07-01',
  until: '2026-06-30',
  eventsPerAccount,
});

/** One append an account: its whole simulated history. With a prefix, of accounts that nobody else has. */
async function* appendsOf(simulation: Simulation, keys: Keys, prefix = ''): AsyncGenerator<Append> {
  for (const { accountId, events } of simulate(simulation)) {
    const stream = accountStream(prefix + accountId);
    const names = new Set(
      events.flatMap(({ event }) => (event.personal ? keyNamesOf(stream, event) : [])),
    );
    const ring = await keys.obtain([...names]);
    const encoded: NewEvent[] = events.map(({ event, origin }, index) => {
      const id = uuidOf('bench', prefix + accountId, index);
      const draft: Draft = { id, event, meta: { actor: 'bench', origin } };
      return encode(stream, draft, ring);
    });
    yield { stream, expected: 'none', events: encoded };
  }
}

/** Where a portfolio is written, and how: by itself all that is given in one transaction. */
export interface Filled {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly prefix?: string;
  readonly write?: (appends: readonly Append[]) => Promise<unknown>;
}

/**
 * Fills a ledger with a simulated portfolio, accounts mixed as they would be in life: a slice of each in turn.
 * Answers how many events there are.
 */
export async function fill(
  { store, keys, prefix, write = (appends) => store.appendAll(appends) }: Filled,
  simulation: Simulation,
): Promise<number> {
  const appends = await Array.fromAsync(appendsOf(simulation, keys, prefix));
  const longest = Math.max(...appends.map(({ events }) => events.length));
  const SLICE = 10;
  let count = 0;
  for (let from = 0; from < longest; from += SLICE) {
    const slices = appends
      .map(({ stream, events }) => ({ stream, events: events.slice(from, from + SLICE) }))
      .filter(({ events }) => events.length > 0)
      .map((slice) => ({ ...slice, expected: from === 0 ? ('none' as const) : from - 1 }));
    count += slices.reduce((sum, { events }) => sum + events.length, 0);
    await write(slices);
  }
  return count;
}

/** Brings a stream to the head. @throws Error when there is nothing in it, which would measure nothing */
export async function rehydrated(writer: Writer, stream: string): Promise<void> {
  const { size } = await writer.history(stream);
  if (size === 0) throw new Error(`There is nothing in ${stream}.`);
}
