import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import type { Keys } from '#kernel/keys';
import { EventStoreDbStore } from '#stores/eventstoredb/event-store';
import { SystemClock } from '#stores/system-clock';
import { startEventStoreDb } from '../eventstoredb/stand-in.ts';
import type { Filled } from './ground.ts';

/** What is measured beside. */
export const RAW_CLIENT = '@eventstore/db-client';

/** A ledger in EventStoreDB, and the server's own client beside it. */
export interface EventStoreDbGround {
  readonly url: string;
  readonly store: EventStoreDbStore;
  readonly raw: EventStoreDBClient;
  readonly clock: SystemClock;
  /** Stands before what this run names, since a server may hold what others named. */
  readonly prefix: string;
  /** Which server it is, as figures say it. */
  readonly server: string;
}

/** On the server MAINSTAY_TEST_EVENTSTORE names, which may hold anything, else on the stand-in. */
export async function onEventStoreDb<T>(
  work: (ground: EventStoreDbGround) => Promise<T>,
): Promise<T> {
  const named = process.env['MAINSTAY_TEST_EVENTSTORE'];
  if (named !== undefined) return onServer(named, 'named server', work);
  const standIn = await startEventStoreDb();
  try {
    return await onServer(standIn.connectionString, 'stand-in', work);
  } finally {
    await standIn.stop();
  }
}

async function onServer<T>(
  url: string,
  server: string,
  work: (ground: EventStoreDbGround) => Promise<T>,
): Promise<T> {
  const clock = new SystemClock();
  const prefix = `${randomUUID().slice(0, 8)}-`;
  const store = await EventStoreDbStore.open(url, { clock });
  const raw = EventStoreDBClient.connectionString(url);
  try {
    return await work({ url, store, raw, clock, prefix, server });
  } finally {
    await store.close();
    await raw.dispose();
  }
}

/** Accounts of a run are written side by side: one append after the other would take the most of a bench. */
export const besideEachOther = ({ store, prefix }: EventStoreDbGround, keys: Keys): Filled => ({
  store,
  keys,
  prefix,
  write: (appends) => Promise.all(appends.map((append) => store.append(append))),
});
