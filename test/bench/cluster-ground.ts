import type { ReadSide } from '#stores/read-side';
import { openLocalLog, type LocalLog } from '#stores/local-log';
import { openReadSide } from '#stores/open-places';
import type { Places } from '#stores/places';
import { startPostgres } from '#stores/testing/postgres';
import {
  besideEachOther,
  onEventStoreDb,
  type EventStoreDbGround,
} from './event-store-db-ground.ts';
import { fill, inFolder, type portfolioOf } from './ground.ts';

/** An installation of the cluster profile: servers for events and for all else, and a folder of this machine. */
export interface ClusterGround extends EventStoreDbGround {
  readonly readSide: ReadSide;
  readonly places: Places;
  readonly folder: string;
}

/** On servers of their own, or on those MAINSTAY_TEST_EVENTSTORE and MAINSTAY_TEST_POSTGRES name. */
export const onCluster = <T>(work: (ground: ClusterGround) => Promise<T>): Promise<T> =>
  onEventStoreDb(async (ground) => {
    const postgres = await startPostgres();
    const read = { kind: 'postgres', url: postgres.url } as const;
    const readSide = await openReadSide(read);
    const places = { events: { kind: 'eventstoredb', url: ground.url }, read } as const;
    try {
      return await inFolder((folder) => work({ ...ground, readSide, places, folder }));
    } finally {
      await readSide.close();
      await postgres.stop();
    }
  });

/** The portfolio in the ledger, and a copy of the ledger on this machine, at its head. */
export async function copied<T>(
  ground: ClusterGround,
  simulation: ReturnType<typeof portfolioOf>,
  work: (log: LocalLog, count: number) => Promise<T>,
): Promise<T> {
  await fill(besideEachOther(ground, ground.readSide.keys), simulation);
  const { clock, folder, places } = ground;
  const log = await openLocalLog(places.events, { clock, copyDir: `${folder}/copy` });
  const ending = new AbortController();
  const running = log.run(ending.signal);
  try {
    await log.head();
    return await work(log, await log.count());
  } finally {
    ending.abort();
    await running;
    await log.close();
  }
}
