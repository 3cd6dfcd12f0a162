import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import type { LogFilling } from '#kernel/log-filling';
import { openEventStore } from './open-places.ts';
import type { EventsPlace } from './places.ts';
import { SqliteEventStore } from './sqlite/event-store.ts';
import { LogCopy } from './sqlite/log-copy.ts';

export interface LocalLogOptions {
  readonly clock: Clock;
  /** Where a copy of a ledger elsewhere is kept; a ledger in a folder of this machine needs none. */
  readonly copyDir: string;
}

/** A ledger to be read at the speed of this machine's disk, wherever it rests. */
export interface LocalLog {
  /** As it is known here; of a ledger elsewhere, some milliseconds behind. */
  readonly store: EventStore;
  /** The ledger's own head, as soon as all up to there is known here. @throws StoreUnavailable */
  readonly head: () => Promise<number>;
  /** How far it is, until all is known here that the ledger held when it was opened. */
  readonly filling: () => LogFilling | undefined;
  /** How many events are known here. */
  readonly count: () => Promise<number>;
  /** Keeps it at the ledger's head until aborted; one thread of a process is enough. */
  run(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Opens a ledger for reading, with a copy of it on this machine where it rests elsewhere. @throws LedgerRefused, StoreUnavailable */
export async function openLocalLog(
  place: EventsPlace,
  { clock, copyDir }: LocalLogOptions,
): Promise<LocalLog> {
  if (place.kind === 'sqlite') {
    const store = SqliteEventStore.open(place.dir, { clock, readOnly: true });
    const head = () => store.head();
    // Positions of a ledger in a file have no gaps.
    const filling = (): undefined => undefined;
    return { store, head, filling, count: head, run: aborted, close: () => store.close() };
  }
  const remote = await openEventStore(place, { clock });
  const copy = await LogCopy.open(copyDir, remote);
  const goal = await remote.head();
  const store = SqliteEventStore.open(copyDir, { clock, readOnly: true });
  return {
    store,
    head: () => copiedHead(store, remote),
    filling: untilDone(() => copy.filling(goal)),
    count: () => Promise.resolve(copy.count),
    run: (signal) => copy.run(signal),
    close: async () => {
      await store.close();
      copy.close();
      await remote.close();
    },
  };
}

/** Once there is nothing to say there never is again. */
function untilDone<T>(look: () => T | undefined): () => T | undefined {
  let isDone = false;
  return () => {
    const said = isDone ? undefined : look();
    isDone = said === undefined;
    return said;
  };
}

/** How often a copy is looked at while it is waited for, and how long at most. */
const LOOK_MS = 5;
const WAIT_MAX_MS = 3_600_000;

async function copiedHead(copy: EventStore, remote: EventStore): Promise<number> {
  const head = await remote.head();
  const untilMs = performance.now() + WAIT_MAX_MS;
  while ((await copy.head()) < head) {
    if (performance.now() > untilMs) throw new Error(`The copy has not reached ${String(head)}.`);
    await pause(LOOK_MS);
  }
  return head;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
