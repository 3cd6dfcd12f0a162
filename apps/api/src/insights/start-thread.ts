import { Worker } from 'node:worker_threads';
import type { WorkerOrders } from './insights-worker.ts';
import type { Thread } from './worker-line.ts';

/** Starts threads of the read side over the files of a folder; `entry` is `insights-worker.js` as it was built. */
export const threadStarter =
  (dir: string, entry: URL) =>
  (follows: boolean): Thread =>
    new Worker(entry, { workerData: { dir, follows } satisfies WorkerOrders });
