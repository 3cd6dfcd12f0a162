// The thread in which the read side follows the log and answers, on connections of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { Insights } from '#insights/asking/insights';
import { openLocalLog } from '#stores/local-log';
import { openReadSide } from '#stores/open-places';
import type { Places } from '#stores/places';
import { MemoryLists } from '#stores/memory/lists';
import { SystemClock } from '#stores/system-clock';
import { keepShared } from './keep-shared.ts';
import { serveInsights } from './serve-insights.ts';

/** What a worker is started with; one of the workers follows the log. */
export interface WorkerOrders {
  readonly places: Places;
  /** Where a copy of a ledger elsewhere is kept. */
  readonly copyDir: string;
  readonly follows: boolean;
  /** Whether it takes its part of the work where several processes share it, and in how many parts that is. */
  readonly projects: boolean;
  readonly shards: number;
}

// Whoever starts this thread gives it these orders.
const { places, copyDir, follows, projects, shards } = workerData as WorkerOrders;
const port = parentPort;
if (!port) throw new Error('This file is the entry of a worker thread.');

await using opened = new AsyncDisposableStack();
opened.defer(() => {
  port.close();
});
const clock = new SystemClock();
const log = await openLocalLog(places.events, { clock, copyDir });
opened.defer(() => log.close());
const readSide = await openReadSide(places.read);
opened.defer(() => readSide.close());
const { keys, readModels, lists, sharing } = readSide;
const newLists = (): MemoryLists => new MemoryLists();
const parts = {
  store: log.store,
  countEvents: log.count,
  filling: log.filling,
  keys,
  readModels,
  lists,
  clock,
  newLists,
  tell: (sentence: string) => process.stderr.write(`${sentence}\n`),
};
const kept = sharing && { shards, mayHaveMoved: sharing.mayHaveMoved };
const insights = await Insights.of({ ...parts, kept });

const stopping = new AbortController();
serveInsights(port, insights, () => {
  stopping.abort();
});
await worked(stopping.signal);

/** When one piece of work fails the thread ends with it, and is started again. */
async function worked(signal: AbortSignal): Promise<void> {
  if (!follows) {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
    return;
  }
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const work = [log.run(either), insights.run(either)];
  if (sharing && projects) {
    work.push(keepShared({ ...parts, head: log.head }, sharing, shards, either));
  }
  try {
    await Promise.all(work);
  } finally {
    failed.abort();
    await Promise.allSettled(work);
  }
}
