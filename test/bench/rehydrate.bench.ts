import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Writer } from '#commands/writing/writer';
import { accountStream } from '#kernel/identifier';
import { rateAtLeast, rateBeside, type Bench } from './figure.ts';
import { fill, onGround, portfolioOf, rehydrated } from './ground.ts';
import { ratePerSecond, ratesInTurn } from './timing.ts';

const ACCOUNTS = 200;
const EVENTS = 200;
const HOT = 20_000;

/** Bringing an account of some 200 events to the head: from disk, and from what is at hand. */
export const rehydrate: Bench = {
  name: 'rehydrate',
  run: () =>
    onGround(async (ground) => {
      await fill(ground, portfolioOf(ACCOUNTS, EVENTS));
      const { store, keys, clock, folder } = ground;
      const streams = Array.from({ length: ACCOUNTS }, (_, at) =>
        accountStream(`A-${String(at + 1).padStart(4, '0')}`),
      );
      const raw = rawReader(folder);
      const cold = await ratesInTurn(ACCOUNTS, {
        ours: async () => {
          // A writer with nothing at hand, as after a start.
          const writer = new Writer(store, keys, clock);
          for (const stream of streams) await rehydrated(writer, stream);
        },
        raw: () => {
          for (const stream of streams) raw.read(stream);
        },
      });
      raw.close();
      const warm = new Writer(store, keys, clock);
      const hot = await ratePerSecond(HOT, async () => {
        for (let count = 0; count < HOT; count += 1)
          await rehydrated(warm, streams[count % 50] ?? '');
      });
      const rawIs = 'node:sqlite read, JSON.parse of data';
      return [
        rateBeside(`accounts of ${EVENTS} events, cold`, cold, rawIs, 0.8),
        rateAtLeast(`accounts of ${EVENTS} events, hot`, hot, 20_000),
      ];
    }),
};

/** Reads a stream's rows and parses their data, which is the least any program has to do. */
function rawReader(folder: string) {
  const db = new DatabaseSync(join(folder, 'ledger.db'), { readOnly: true });
  const select = db.prepare('SELECT * FROM events WHERE stream = ? ORDER BY revision');
  return {
    read: (stream: string) =>
      select.all(stream).map(({ data }) => JSON.parse(data as string) as object),
    close: () => void db.close(),
  };
}
