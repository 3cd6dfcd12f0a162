import type { Append, EventStore } from '#kernel/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { besideEachOther, onEventStoreDb } from './event-store-db-ground.ts';
import { amountOf, type Bench, type Figure } from './figure.ts';
import { fill, inFolder, portfolioOf } from './ground.ts';
import { onScale } from './scale-ground.ts';
import { sizes } from './scale-sizes.ts';
import { projecting, takingOver } from './scale-projecting.ts';
import { rescoring } from './scale-rescoring.ts';
import { resting } from './scale-resting.ts';

const SHARDS = 8;

/** What docs/scale.md plans with: what an event and an account cost in the cluster profile. */
export const scale: Bench = {
  name: 'scale',
  run: async () => [
    await logSize(),
    ...(await onScale(portfolioOf(2_000, 100), sizes)),
    ...(await onScale(portfolioOf(200, 1_000), sizes)),
    ...(await onScale(portfolioOf(2_000, 100), async (ground) => [
      ...(await rescoring(ground)),
      ...(await projecting(ground, 1)),
      ...(await projecting(ground, SHARDS)),
      ...(await projecting(ground, 2 * SHARDS)),
      await takingOver(ground, SHARDS),
      ...(await resting(ground, SHARDS)),
    ])),
  ],
};

/** Positions are the server's offsets in its log; most commands record one event. */
const logSize = (): Promise<Figure> =>
  onEventStoreDb((ground) =>
    inFolder(async (folder) => {
      const { store, server } = ground;
      const keys = SqliteKeys.open(folder);
      const before = await store.head();
      const write = (appends: readonly Append[]) =>
        Promise.all(appends.map((append) => oneByOne(store, append)));
      const count = await fill({ ...besideEachOther(ground, keys), write }, portfolioOf(100, 100));
      await keys.close();
      const bytes = (await store.head()) - before;
      return amountOf(`log of the ${server}, an event`, bytes / count, 'B');
    }),
  );

async function oneByOne(store: EventStore, { stream, expected, events }: Append): Promise<void> {
  let at = expected;
  for (const event of events) {
    at = (await store.append({ stream, expected: at, events: [event] })).revision;
  }
}
