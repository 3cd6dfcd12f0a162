import {
  FORWARDS,
  START,
  type AllStreamResolvedEvent,
  type ReadPosition,
} from '@eventstore/db-client';
import { accountOf } from '#kernel/identifier';
import { SqliteKeys } from '#stores/sqlite/keys';
import { besideEachOther, RAW_CLIENT, type EventStoreDbGround } from './event-store-db-ground.ts';
import { rateBeside, type Figure } from './figure.ts';
import { fill, inFolder, portfolioOf } from './ground.ts';
import { ratesInTurn } from './timing.ts';

const SHARE_MIN = 0.8;
const RUNS = 5;
const ACCOUNTS = 600;
const PAGE = 1_024;

/** Reading a log from a position to its end: followed, and in pages. */
export const catchingUp = (ground: EventStoreDbGround): Promise<readonly Figure[]> =>
  inFolder(async (folder) => {
    const keys = SqliteKeys.open(folder);
    const from = await ground.store.head();
    const count = await fill(besideEachOther(ground, keys), portfolioOf(ACCOUNTS, 100));
    await keys.close();
    const stretch = { ...ground, from, count };
    const followed = await ratesInTurn(
      count,
      { ours: () => follow(stretch), raw: () => subscribe(stretch) },
      RUNS,
    );
    const paged = await ratesInTurn(
      count,
      {
        ours: () => readPages(stretch),
        raw: async () => mustBe(await readRawPages(stretch), count),
      },
      RUNS,
    );
    const of = `of ${count.toLocaleString('en')}, ${ground.server}`;
    const [subscribed, inPages] = [`${RAW_CLIENT}, subscribed`, `${RAW_CLIENT}, in pages`];
    return [
      rateBeside(`events followed ${of}`, followed, subscribed, SHARE_MIN),
      rateBeside(`events read in pages ${of}`, paged, inPages, SHARE_MIN),
    ];
  });

/** The log behind a position, and how many events there are. */
interface LogStretch extends EventStoreDbGround {
  readonly from: number;
  readonly count: number;
}

async function follow({ store, from, count }: LogStretch): Promise<void> {
  const caughtUp = new AbortController();
  let seen = 0;
  for await (const followed of store.follow(from, caughtUp.signal)) {
    if (followed.kind === 'events') seen += followed.events.length;
    else caughtUp.abort();
  }
  mustBe(seen, count);
}

function subscribe({ raw, from, count }: LogStretch): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = 0;
    const subscription = raw.subscribeToAll({ fromPosition: rawPosition(from) });
    subscription.on('error', reject);
    subscription.on('data', (resolved: AllStreamResolvedEvent) => {
      if (isOfAccount(resolved)) seen += 1;
      if (seen === count) void subscription.unsubscribe().then(resolve, reject);
    });
  });
}

async function readPages({ store, from, count }: LogStretch): Promise<void> {
  let [after, seen] = [from, 0];
  for (;;) {
    const page = await store.readAll({ after, limit: PAGE });
    seen += page.length;
    after = page.at(-1)?.position ?? after;
    if (page.length < PAGE) break;
  }
  mustBe(seen, count);
}

/**
 * Reads what stands behind a position in pages, and answers how many events of accounts that were. The server begins
 * a page with the event that stands at its position, which was in the page before.
 */
export async function readRawPages({
  raw,
  from,
}: Pick<LogStretch, 'raw' | 'from'>): Promise<number> {
  let [after, seen] = [from, 0];
  for (;;) {
    const fromPosition = rawPosition(after);
    const page = await Array.fromAsync(
      raw.readAll({ direction: FORWARDS, fromPosition, maxCount: PAGE + 1 }),
    );
    const fresh = page.filter((resolved) => placeOf(resolved) > after);
    seen += fresh.filter(isOfAccount).length;
    const last = fresh.at(-1);
    if (!last || page.length < PAGE) return seen;
    after = placeOf(last);
  }
}

const rawPosition = (position: number): ReadPosition =>
  position === 0 ? START : { commit: BigInt(position), prepare: BigInt(position) };

const placeOf = ({ event }: AllStreamResolvedEvent): number => Number(event?.position.commit ?? 0);

const isOfAccount = ({ event }: AllStreamResolvedEvent): boolean =>
  event !== undefined && accountOf(event.streamId) !== undefined;

function mustBe(seen: number, count: number): void {
  if (seen !== count) throw new Error(`${seen} events were read, and there are ${count}.`);
}
