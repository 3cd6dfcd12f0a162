import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Writer } from '#commands/writing/writer';
import { rateAtLeast, rateBeside, type Bench } from './figure.ts';
import { fill, onGround, portfolioOf } from './ground.ts';
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
      const ids = Array.from(
        { length: ACCOUNTS },
        (_, at) => `A-${String(at + 1).padStart(4, '0')}`,
      );
      const raw = rawReader(folder);
      const cold = await ratesInTurn(ACCOUNTS, {
        ours: async () => {
          // A writer with nothing at hand, as after a start.
          const writer = new Writer(store, keys, clock);
          for (const id of ids) await writer.history(id);
        },
        raw: () => {
          for (const id of ids) raw.read(`account-${id}`);
        },
      });
      raw.close();
      const warm = new Writer(store, keys, clock);
      const hot = await ratePerSecond(HOT, async () => {
        for (let count = 0; count < HOT; count += 1) await warm.history(ids[count % 50] ?? '');
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
