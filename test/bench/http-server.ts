import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { of } from 'rxjs';
import { Access } from '#access/access';
import { Insights } from '#insights/asking/insights';
import type { Places } from '#stores/places';
import { MemoryLists } from '#stores/memory/lists';
import { BulkWorkHere } from '../../apps/api/src/bulk/bulk-work.ts';
import { Disk } from '../../apps/api/src/disk/disk.ts';
import { createServer } from '../../apps/api/src/server.ts';
import { openStores } from '../../apps/api/src/stores/open-stores.ts';

/** What the server is started with: its folder, where it keeps what, and whether its commands do anything. */
export interface ServerTask {
  readonly folder: string;
  readonly places: Places;
  readonly empty: boolean;
}

const ANSWER = {
  accountId: 'A-0',
  revision: '1',
  position: 'bench.1',
  commandId: 'bench',
  eventIds: ['bench'],
  changed: true,
};

/** The real server in a thread of its own, without projections, so that only commands are measured. */
async function main(
  port: NonNullable<typeof parentPort>,
  { folder, places, empty }: ServerTask,
): Promise<void> {
  const { stores, readSide, close } = await openStores(places);
  const { events: store, keys, clock } = stores;
  const { readModels, lists } = readSide;
  const newLists = () => new MemoryLists();
  const app = await createServer({
    stores,
    insights: await Insights.of({ store, keys, readModels, lists, clock, newLists }),
    bulkWork: new BulkWorkHere({ ...stores, readModels }),
    disk: new Disk(undefined, () => undefined),
    faults: [],
    uploadDir: folder,
    hostNames: [],
    logLevel: 'silent',
    visibility: 'all',
    notify: { toPrivate: false, digestHour: 7 },
    role: 'all',
    version: 'bench',
    dashboardDir: join(folder, 'none'),
  });
  // Answered before the request is looked at as a command.
  if (empty) app.useGlobalInterceptors({ intercept: () => of(ANSWER) });
  const { secret } = await new Access(stores.access, clock).addToken('bench', 'write');
  await app.listen(0, '127.0.0.1');
  port.postMessage({ url: await app.getUrl(), token: secret });
  await answered(port);
  await app.close();
  await close();
  port.postMessage('closed');
}

/** Says how long this thread has worked, in microseconds, as often as it is asked; anything else ends it. */
async function answered(port: NonNullable<typeof parentPort>): Promise<void> {
  for (;;) {
    const [asked] = (await once(port, 'message')) as [unknown];
    if (asked !== 'worked') return;
    const { user, system } = process.threadCpuUsage();
    port.postMessage(user + system);
  }
}

if (parentPort) await main(parentPort, workerData as ServerTask);
