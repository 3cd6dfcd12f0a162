import { NO_STREAM } from '@eventstore/db-client';
import { Writer } from '#commands/writing/writer';
import { uuidOf } from '#kernel/hash';
import { accountStream } from '#kernel/identifier';
import type { NewEvent } from '#kernel/event-store';
import { sentEvent } from '#stores/eventstoredb/stored-shape';
import { SqliteKeys } from '#stores/sqlite/keys';
import { eventOf } from './append.bench.ts';
import { callers } from './callers.ts';
import { catchingUp } from './catching-up.ts';
import {
  besideEachOther,
  onEventStoreDb,
  RAW_CLIENT,
  type EventStoreDbGround,
} from './event-store-db-ground.ts';
import { rateBeside, type Bench, type Figure } from './figure.ts';
import { fill, inFolder, portfolioOf, rehydrated } from './ground.ts';
import { ratesInTurn } from './timing.ts';

const SHARE_MIN = 0.8;

/** So many turns for short work, which the machine's other work disturbs most. */
const RUNS = 9;

const ALONE = 400;
const CALLERS = 64;
const TOGETHER = 6_400;
const ACCOUNTS = 50;
const EVENTS = 200;

/** Appending, bringing accounts to the head and reading the log, beside the server's own client. */
export const eventstoredb: Bench = {
  name: 'eventstoredb',
  run: () =>
    onEventStoreDb(async (ground) => [
      await appending(ground, 1, ALONE),
      await appending(ground, CALLERS, TOGETHER),
      await rehydrating(ground),
      ...(await catchingUp(ground)),
    ]),
};

async function appending(
  { store, raw, prefix, server }: EventStoreDbGround,
  among: number,
  count: number,
): Promise<Figure> {
  let next = 0;
  const one = (): { stream: string; event: NewEvent } => {
    const name = `${prefix}${among}-${(next += 1)}`;
    return { stream: accountStream(name), event: { ...eventOf(next), id: uuidOf('bench', name) } };
  };
  const rates = await ratesInTurn(
    count,
    {
      ours: () =>
        callers(among, count, () => {
          const { stream, event } = one();
          return store.append({ stream, expected: 'none', events: [event] });
        }),
      raw: () =>
        callers(among, count, () => {
          const { stream, event } = one();
          const sent = sentEvent(event, event.occurredAt);
          return raw.appendToStream(stream, [sent], { expectedRevision: NO_STREAM });
        }),
    },
    RUNS,
  );
  const who = among === 1 ? '1 caller' : `${among} callers`;
  return rateBeside(`appends, ${who}, ${server}`, rates, RAW_CLIENT, SHARE_MIN);
}

const rehydrating = (ground: EventStoreDbGround): Promise<Figure> =>
  inFolder(async (folder) => {
    const keys = SqliteKeys.open(folder);
    const { store, raw, clock, prefix, server } = ground;
    const here = { ...ground, prefix: `${prefix}short-` };
    await fill(besideEachOther(here, keys), portfolioOf(ACCOUNTS, EVENTS));
    const streams = Array.from({ length: ACCOUNTS }, (_, at) =>
      accountStream(`${here.prefix}A-${String(at + 1).padStart(4, '0')}`),
    );
    const rates = await ratesInTurn(ACCOUNTS, {
      ours: async () => {
        // A writer with nothing at hand, as after a start.
        const writer = new Writer(store, keys, clock);
        for (const stream of streams) await rehydrated(writer, stream);
      },
      raw: async () => {
        for (const stream of streams) await Array.fromAsync(raw.readStream(stream));
      },
    });
    await keys.close();
    return rateBeside(
      `accounts of ${EVENTS} events, cold, ${server}`,
      rates,
      RAW_CLIENT,
      SHARE_MIN,
    );
  });
