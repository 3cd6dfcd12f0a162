import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import type { Zone } from '#kernel/time';
import type { EventsPlace, ReadPlace } from './places.ts';
import type { ReadSide } from './read-side.ts';
import { SqliteEventStore } from './sqlite/event-store.ts';
import { SqliteReadSide } from './sqlite/read-side.ts';

export interface OpenEventsOptions {
  readonly clock: Clock;
  /** The zone of a ledger that is made; one that exists must have the same. */
  readonly zone?: Zone | undefined;
}

/** Opens a ledger to be read and written, made where it is missing. @throws LedgerRefused, NotDurable, StoreUnavailable */
export async function openEventStore(
  place: EventsPlace,
  options: OpenEventsOptions,
): Promise<EventStore> {
  if (place.kind === 'sqlite') return SqliteEventStore.open(place.dir, options);
  // The client takes a while to load, which whoever keeps everything in files need not wait for.
  const { EventStoreDbStore } = await import('./eventstoredb/event-store.ts');
  return EventStoreDbStore.open(place.url, options);
}

/** Threads of one process open theirs apart, and several processes share a server: each takes few. */
const CONNECTIONS_MAX = 5;

/** Opens everything beside the ledger. Tables are in the schema `mainstay`, or another the address names (`?schema=`). @throws SchemaRefused, StoreUnavailable */
export async function openReadSide(place: ReadPlace): Promise<ReadSide> {
  if (place.kind === 'sqlite') return new SqliteReadSide(place.dir);
  const { PostgresReadSide } = await import('./postgres/read-side.ts');
  const url = new URL(place.url);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  return PostgresReadSide.open(url.href, {
    connectionsMax: CONNECTIONS_MAX,
    ...(schema === null ? {} : { schema }),
  });
}
