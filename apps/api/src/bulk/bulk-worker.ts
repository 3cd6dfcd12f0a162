// The thread in which one piece of bulk work is done, on connections of its own; it ends with the work.
import { parentPort, workerData } from 'node:worker_threads';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { SystemClock } from '#stores/system-clock';
import { carried } from '../insights/carried-errors.ts';
import { BulkWorkHere } from './bulk-work.ts';
import type { BulkNews, BulkOrders } from './bulk-work-in-thread.ts';

// Whoever starts this thread gives it these orders.
const { dir, request } = workerData as BulkOrders;
const tell = (news: BulkNews): void => parentPort?.postMessage(news);

const clock = new SystemClock();
const events = SqliteEventStore.open(dir, { clock });
const keys = SqliteKeys.open(dir);
const work = new BulkWorkHere({ events, keys, clock });
try {
  const onProgress = (progress: object): void => {
    tell({ kind: 'progress', progress });
  };
  const summary = request
    ? await work.importFile({ ...request, onProgress })
    : await work.loadDemo();
  tell({ kind: 'done', summary });
} catch (error) {
  tell({ kind: 'failed', error: carried(error) });
} finally {
  await keys.close();
  await events.close();
}
