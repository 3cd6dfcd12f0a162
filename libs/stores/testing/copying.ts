import type { EventStore, StoredEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { newEvent } from '#kernel/testing/new-events';
import { MemoryEventStore } from '../src/memory/event-store.ts';
import { SqliteEventStore } from '../src/sqlite/event-store.ts';
import { LogCopy } from '../src/sqlite/log-copy.ts';
import { SpreadStore } from './spread-store.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const clock = new FixedClock('2025-03-01T10:00:00.000Z');

const ZONE = 'Europe/Berlin';

/** A directory for a copy, and what a spec does with it. */
export interface Copying {
  readonly dir: string;
  /** Opens the copy and lets it run until the spec is over. */
  readonly following: (
    remote: EventStore,
  ) => Promise<{ readonly copy: LogCopy; readonly run: Promise<void> }>;
  /** Opens the copy, lets it catch up and closes it. */
  readonly copied: (remote: EventStore) => Promise<void>;
  /** Reads the copy as others do. */
  readonly reading: <T>(read: (store: EventStore) => Promise<T>) => Promise<T>;
}

/** Gives a spec a directory for a copy; what it left running is stopped, and the directory taken away. */
export async function copying(spec: (given: Copying) => Promise<void>): Promise<void> {
  const { path: dir, remove } = temporaryDirectory();
  const abort = new AbortController();
  const ends: (() => Promise<void>)[] = [];

  const start = async (remote: EventStore, signal: AbortSignal) => {
    const copy = await LogCopy.open(dir, remote);
    return { copy, run: copy.run(signal) };
  };
  const given: Copying = {
    dir,
    following: async (remote) => {
      const { copy, run } = await start(remote, abort.signal);
      ends.push(async () => {
        await Promise.allSettled([run]);
        copy.close();
      });
      await Promise.race([copy.caughtUp, run]);
      return { copy, run };
    },
    copied: async (remote) => {
      const stop = new AbortController();
      const { copy, run } = await start(remote, stop.signal);
      await copy.caughtUp;
      stop.abort();
      await run;
      copy.close();
    },
    reading: async (read) => {
      const store = SqliteEventStore.open(dir, { clock, readOnly: true });
      try {
        return await read(store);
      } finally {
        await store.close();
      }
    },
  };
  try {
    await spec(given);
  } finally {
    abort.abort();
    for (const end of ends) await end();
    remove();
  }
}

/** A log on a server of its own, which starts empty: its positions have gaps. */
export const remoteLog = (ledgerId = uuidOf('ledger', 'one')): EventStore =>
  new SpreadStore(new MemoryEventStore(clock, { zone: ZONE, ledgerId }));

/** Has a log hold so many events, in streams that stand among one another. */
export async function fillUpTo(store: EventStore, count: number): Promise<void> {
  const appends = Array.from({ length: count }, (_, n) => ({
    stream: `account-${String(n % 13)}`,
    expected: 'any' as const,
    events: [newEvent(`event ${String(n)}`, { data: `{"n":${String(n)}}` })],
  }));
  for (let from = 0; from < count; from += 250)
    await store.appendAll(appends.slice(from, from + 250));
}

/** The whole log. */
export async function logOf(store: EventStore): Promise<readonly StoredEvent[]> {
  const log: StoredEvent[] = [];
  for (;;) {
    const page = await store.readAll({ after: log.at(-1)?.position ?? 0 });
    if (page.length === 0) return log;
    log.push(...page);
  }
}
