// The thread in which one piece of bulk work is done, on connections of its own; it ends with the work.
import { parentPort, workerData } from 'node:worker_threads';
import { inBulk } from '#stores/in-bulk';
import { carried } from '../insights/carried-errors.ts';
import { openStores } from '../stores/open-stores.ts';
import { BulkWorkHere } from './bulk-work.ts';
import type { BulkNews, BulkOrders } from './bulk-work-in-thread.ts';

// Whoever starts this thread gives it these orders.
const { places, order } = workerData as BulkOrders;
/** The thread that writes the ledger, as the build leaves it. */
const WRITER = new URL(import.meta.resolve('#stores/sqlite/append-worker'));

/** What is cancelled ends with its thread. */
const NEVER = new AbortController().signal;

const tell = (news: BulkNews): void => parentPort?.postMessage(news);

try {
  const { stores, readSide, close } = await openStores(places);
  await using opened = new AsyncDisposableStack();
  opened.defer(close);
  const onProgress = (progress: object): void => {
    tell({ kind: 'progress', progress });
  };
  const summary = await inBulk(stores.events, places.events, WRITER, (events): Promise<object> => {
    const work = new BulkWorkHere({ ...stores, events, readModels: readSide.readModels });
    switch (order.kind) {
      case 'import':
        return work.importFile({ ...order.request, onProgress }, NEVER);
      case 'look':
        return work.look(order.request);
      case 'rehearse':
        return work.rehearse({ ...order.request, onProgress }, NEVER);
      case 'undo':
        return work.undoImport({ ...order.request, onProgress });
      case 'calibrate':
        return work.calibrate({ ...order.request, onProgress }, NEVER);
      case 'backtest':
        return work.backtest({ ...order.request, onProgress }, NEVER);
      case 'signals':
        return work.judgeSignals({ ...order.request, onProgress }, NEVER);
      case 'demo':
        return work.loadDemo();
    }
  });
  tell({ kind: 'done', summary });
} catch (error) {
  tell({ kind: 'failed', error: carried(error) });
}
