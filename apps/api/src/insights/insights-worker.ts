// The thread in which the read side follows the log and answers, on connections of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { Insights } from '#insights/insights';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { SqliteLists } from '#stores/sqlite/lists';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { SystemClock } from '#stores/system-clock';
import { serveInsights } from './serve-insights.ts';

/** What a worker is started with; one of the workers follows the log. */
export interface WorkerOrders {
  readonly dir: string;
  readonly follows: boolean;
}

// Whoever starts this thread gives it these orders.
const { dir, follows } = workerData as WorkerOrders;
const port = parentPort;
if (!port) throw new Error('This file is the entry of a worker thread.');

const clock = new SystemClock();
const store = SqliteEventStore.open(dir, { clock, readOnly: true });
const keys = SqliteKeys.open(dir);
const readModels = SqliteReadModels.open(dir);
const lists = SqliteLists.open(dir);
const newLists = (): SqliteLists => SqliteLists.open(':memory:');
const insights = await Insights.of({ store, keys, readModels, lists, clock, newLists });

const stopping = new AbortController();
serveInsights(port, insights, () => {
  stopping.abort();
});
if (follows) await insights.run(stopping.signal);
else await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));

for (const open of [lists, readModels, keys, store]) await open.close();
port.close();
