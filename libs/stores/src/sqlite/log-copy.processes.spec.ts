import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copying, fillUpTo, logOf } from '../../testing/copying.ts';
import { storeProcess } from '../../testing/store-process.ts';
import { SystemClock } from '../system-clock.ts';
import { SqliteEventStore } from './event-store.ts';

/** Copies the ledger of one directory, the remote log here, into the directory named; tells where it is after each page. */
const FILL = `
  const { LogCopy } = await import('#stores/sqlite/log-copy');
  const follow = store.follow.bind(store);
  store.follow = async function* (after, signal) {
    for await (const one of follow(after, signal)) {
      for (const event of one.events ?? []) yield { kind: 'events', events: [event] };
      if (one.kind === 'caught-up') yield one;
      console.log(copy.position);
    }
  };
  const copy = await LogCopy.open(name, store);
  const stop = new AbortController();
  const run = copy.run(stop.signal);
  console.log('opened');
  await copy.caughtUp;
  stop.abort();
  await run;
  copy.close();
  await store.close();
  console.log('done');`;

describe('a copy filled by processes', () => {
  it('goes on from what was written when whoever filled it is killed', () =>
    copying(async ({ dir, copied, reading }) => {
      const remote = remoteIn(dir);
      await fillUpTo(remote, 12_000);
      const log = await logOf(remote);

      for (const killedAt of [0, 1_000, 3_000]) {
        const filler = storeProcess(join(dir, 'remote'), dir, FILL);
        let said = '0';
        for await (const line of filler.lines) {
          if (line !== 'opened') said = line;
          if (Number(said) >= killedAt) break;
        }
        await filler.kill();

        // What stands is the beginning of the log, whole, and all that was said to stand.
        const standing = await reading(logOf);
        expect(standing.length).toBeGreaterThanOrEqual(Number(said));
        expect(standing.length).toBeLessThan(log.length);
        expect(standing).toEqual(log.slice(0, standing.length));
      }
      await copied(remote);

      expect(await reading(logOf)).toEqual(await logOf(remote));
      await remote.close();
    }));

  it('is the same whether one fills it or several at once', () =>
    copying(async ({ dir, copied, reading }) => {
      const remote = remoteIn(dir);
      await fillUpTo(remote, 3_000);

      const fillers = ['one', 'two'].map(() => storeProcess(join(dir, 'remote'), dir, FILL));
      const ended = Promise.all(fillers.map(({ exited }) => exited));
      await copied(remote);

      expect(await ended).toEqual([
        [0, null],
        [0, null],
      ]);
      expect(await reading(logOf)).toEqual(await logOf(remote));
      await remote.close();
    }));
});

/** A ledger beside the copy that stands for a remote one: other processes can follow it, too. */
function remoteIn(dir: string): SqliteEventStore {
  mkdirSync(dir, { recursive: true });
  return SqliteEventStore.open(join(dir, 'remote'), { clock: new SystemClock() });
}
