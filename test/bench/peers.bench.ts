import { join } from 'node:path';
import { Writer } from '#commands/writing/writer';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import type { EventStore } from '#kernel/event-store';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { eventOf } from './append.bench.ts';
import { rateBeside, type Bench } from './figure.ts';
import { fill, inFolder, onGround, portfolioOf, rehydrated } from './ground.ts';
import { ratesInTurn } from './timing.ts';

/** What is used of @event-driven-io/emmett-sqlite, which is not among the project's packages. */
interface Emmett {
  readonly getSQLiteEventStore: (options: {
    fileName: string;
    schema: { autoMigration: 'CreateOrUpdate' };
  }) => EmmettStore;
}
interface EmmettStore {
  appendToStream(stream: string, events: readonly EmmettEvent[]): Promise<unknown>;
  aggregateStream(
    stream: string,
    options: { initialState: () => number; evolve: (state: number) => number },
  ): Promise<unknown>;
  consumer(options: { pulling: { batchSize: number } }): EmmettConsumer;
}
interface EmmettConsumer {
  processor(options: {
    processorId: string;
    startFrom: 'BEGINNING';
    stopAfter: () => boolean;
    eachMessage: () => void;
  }): unknown;
  start(): Promise<void>;
  close(): Promise<void>;
}
interface EmmettEvent {
  readonly type: string;
  readonly data: object;
}

const EMMETT = 'emmett-sqlite 0.38.5';
const APPENDS = 200;
const ACCOUNTS = 50;
const EVENTS = 200;
const RUNS = 3;
let builds = 0;

const emmettVs: Bench = {
  name: 'peers',
  run: () =>
    onGround((ground) =>
      inFolder(async (folder) => {
        const emmett = await emmettIn(folder);
        const count = await fill(ground, portfolioOf(ACCOUNTS, EVENTS));
        const ids = await copyStreams(ground.store, emmett);
        let next = 0;
        const append = await ratesInTurn(APPENDS, {
          ours: () => eachOf(APPENDS, () => appendOurs(ground.store, (next += 1))),
          raw: () =>
            eachOf(APPENDS, () =>
              emmett.appendToStream(`peer-${(next += 1)}`, [{ type: 'OrderPlaced', data: {} }]),
            ),
        });
        const writer = () => new Writer(ground.store, ground.keys, ground.clock);
        const rehydrate = await ratesInTurn(
          ids.length,
          {
            ours: () => inOrder(ids, (id) => rehydrated(writer(), id)),
            raw: () =>
              inOrder(ids, (id) =>
                emmett.aggregateStream(id, { initialState: () => 0, evolve: (n) => n + 1 }),
              ),
          },
          RUNS,
        );
        const readModels = SqliteReadModels.open(ground.folder);
        const rebuild = await ratesInTurn(
          count,
          {
            ours: () => rebuildFacts(ground.store, ground.keys, readModels),
            raw: () => consumeAll(emmett, count),
          },
          RUNS,
        );
        await readModels.close();
        return [
          rateBeside('durable appends, 1 caller', append, EMMETT, 1),
          rateBeside(`accounts of ${EVENTS} events, cold`, rehydrate, `${EMMETT}, counting`, 1),
          rateBeside('events rebuilt', rebuild, `${EMMETT}, counting`, 1),
        ];
      }),
    ),
};

/** Mainstay beside other libraries. Theirs count events where ours fold them into four read models. */
export const peerBenches: readonly Bench[] = [emmettVs];

async function emmettIn(folder: string): Promise<EmmettStore> {
  const entry = join('test', 'bench', 'peers', 'node_modules', '@event-driven-io', 'emmett-sqlite');
  // The peers are installed in a folder of their own, so their types are not there to be checked.
  const module = (await import(join(process.cwd(), entry, 'dist', 'index.js'))) as Emmett;
  return module.getSQLiteEventStore({
    fileName: join(folder, 'emmett.db'),
    schema: { autoMigration: 'CreateOrUpdate' },
  });
}

/** The same events in the other store; answers the streams' names. */
async function copyStreams(store: EventStore, emmett: EmmettStore): Promise<readonly string[]> {
  const ids = Array.from(
    { length: ACCOUNTS },
    (_, at) => `account-A-${String(at + 1).padStart(4, '0')}`,
  );
  for (const id of ids) {
    const events = await store.read(id);
    await emmett.appendToStream(
      id,
      events.map(({ type, data }) => ({ type, data: JSON.parse(data) as object })),
    );
  }
  return ids;
}

const appendOurs = (store: EventStore, number: number): Promise<unknown> =>
  store.append({ stream: `peer-${number}`, expected: 'none', events: [eventOf(number)] });

async function consumeAll(emmett: EmmettStore, count: number): Promise<void> {
  const consumer = emmett.consumer({ pulling: { batchSize: 1_000 } });
  let seen = 0;
  builds += 1;
  consumer.processor({
    processorId: `rebuild-${builds}`,
    startFrom: 'BEGINNING',
    stopAfter: () => seen >= count,
    eachMessage: () => void (seen += 1),
  });
  await consumer.start();
  await consumer.close();
}

async function eachOf(times: number, work: () => Promise<unknown>): Promise<void> {
  for (let count = 0; count < times; count += 1) await work();
}

async function inOrder<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await work(item);
}
