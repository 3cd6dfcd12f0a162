import { projectionsOf } from '#insights/facts/account-facts';
import { AccountFolds } from '#insights/projector/account-folds';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { shardsOf } from '#insights/projector/shard';
import { PAGE_MAX, type EventStore } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { ReadModels } from '#kernel/read-models';
import { MemoryReadModels } from '#stores/memory/read-models';
import { openEventStore, openReadSide } from '#stores/open-places';
import { placesIn } from '#stores/places';
import { SystemClock } from '#stores/system-clock';
import { SHARDS, type GivenCluster } from './given-cluster.ts';

/** More than any of these specs has accounts. */
const ROWS_MAX = 1_000;

/** The read models are those of a rebuild, bit for bit. Answers the ids of all events of accounts in the log. */
export async function expectAsRebuilt({ places }: GivenCluster): Promise<readonly string[]> {
  const { events: place, read } = placesIn(places.environment, '');
  const store = await openEventStore(place, { clock: new SystemClock() });
  const readSide = await openReadSide(read);
  try {
    const rebuilt = new MemoryReadModels();
    await rebuildFacts(store, readSide.keys, rebuilt, { shards: SHARDS });
    const { zone } = await store.identity();
    for (const shard of shardsOf(SHARDS)) {
      const { models } = new AccountFolds(projectionsOf(zone), zone, shard);
      expect(await readSide.readModels.positions(models)).toEqual(await rebuilt.positions(models));
      for (const model of models) {
        expect(await rowsOf(readSide.readModels, model)).toEqual(await rowsOf(rebuilt, model));
      }
    }
    return await idsIn(store);
  } finally {
    await readSide.close();
    await store.close();
  }
}

async function idsIn(store: EventStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = 0; ;) {
    const page = await store.readAll({ after, limit: PAGE_MAX });
    const last = page.at(-1);
    if (!last) return ids;
    ids.push(...page.filter(({ stream }) => accountOf(stream) !== undefined).map(({ id }) => id));
    after = last.position;
  }
}

const rowsOf = (readModels: ReadModels, model: string) =>
  readModels.page(model, undefined, ROWS_MAX);
