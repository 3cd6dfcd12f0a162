import { Worker } from 'node:worker_threads';
import type { WorkerOrders } from './insights-worker.ts';
import type { Thread } from './worker-line.ts';

/** What a past portfolio is made of lives as long as its making: cleaned often, less of it piles up in between. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Starts threads of the read side; `entry` is `insights-worker.js` as it was built. */
export const threadStarter =
  (orders: Omit<WorkerOrders, 'follows'>, entry: URL) =>
  (follows: boolean): Thread =>
    new Worker(entry, {
      workerData: { ...orders, follows } satisfies WorkerOrders,
      ...(follows ? {} : { resourceLimits: LIMITS }),
    });
