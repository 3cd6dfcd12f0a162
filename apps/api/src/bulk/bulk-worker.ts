// The thread in which one piece of bulk work is done, on connections of its own; it ends with the work.
import { parentPort, workerData } from 'node:worker_threads';
import { carried } from '../insights/carried-errors.ts';
import { openStores } from '../stores/open-stores.ts';
import { BulkWorkHere } from './bulk-work.ts';
import type { BulkNews, BulkOrders } from './bulk-work-in-thread.ts';

// Whoever starts this thread gives it these orders.
const { places, request } = workerData as BulkOrders;
const tell = (news: BulkNews): void => parentPort?.postMessage(news);

try {
  const { stores, close } = await openStores(places);
  await using opened = new AsyncDisposableStack();
  opened.defer(close);
  const work = new BulkWorkHere(stores);
  const onProgress = (progress: object): void => {
    tell({ kind: 'progress', progress });
  };
  const summary = request
    ? await work.importFile({ ...request, onProgress })
    : await work.loadDemo();
  tell({ kind: 'done', summary });
} catch (error) {
  tell({ kind: 'failed', error: carried(error) });
}
