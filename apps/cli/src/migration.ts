import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import { migrateAccess } from '#stores/migrate/migrate-access';
import { migrateKeys } from '#stores/migrate/migrate-keys';
import {
  migrateLedger,
  type Migrated,
  type MigrationProgress,
} from '#stores/migrate/migrate-ledger';
import { openEventStore, openReadSide } from '#stores/open-places';
import { eventsPlaceOf, readPlaceOf, type EventsPlace, type ReadPlace } from '#stores/places';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { UsedWrongly } from './failure.ts';
import type { Progress } from './progress.ts';

/** A folder holds all of an installation; servers hold the ledger, or all beside it. */
export type StoragePlace = EventsPlace | ReadPlace;

/** What both places hold after a migration, of all that both can hold. */
export interface Moved {
  readonly ledger?: Migrated & { readonly from: string; readonly to: string };
  readonly keys?: number;
  readonly actors?: number;
  readonly tokens?: number;
}

/** @throws PlaceUnknown */
export const placeOf = (text: string): StoragePlace =>
  text.startsWith('postgres') ? readPlaceOf(text) : eventsPlaceOf(text);

/**
 * Copies the ledger, and what makes it readable, from one place to another.
 * @throws UsedWrongly, MigrationRefused, LedgerRefused, StoreUnavailable
 */
async function migrate(
  from: StoragePlace,
  to: StoragePlace,
  { clock, onProgress }: { readonly clock: Clock; readonly onProgress: MigrationProgress },
): Promise<Moved> {
  const holds = heldIn(from);
  const ledger = holds.ledger && canHoldEvents(from) && canHoldEvents(to);
  const readSide = canHoldReadSide(from) && canHoldReadSide(to);
  if (!ledger && !readSide) {
    throw new UsedWrongly(
      'There is nothing to move between these places: a ledger rests in sqlite:DIR or esdb://HOST:PORT, ' +
        'keys and tokens rest in sqlite:DIR or postgres://HOST/DATABASE.',
    );
  }
  return {
    ...(ledger ? { ledger: await moveLedger(from, to, clock, onProgress) } : {}),
    ...(readSide ? await moveReadSide(from, to, holds) : {}),
  };
}

/**
 * Copies from place to place, one pair after the other, and shows how far it is; the line ends however that ends.
 * @throws as `migrate`
 */
export async function migrateShowing(
  progress: Progress,
  clock: Clock,
  pairs: readonly (readonly [from: StoragePlace, to: StoragePlace])[],
): Promise<Moved> {
  const onProgress: MigrationProgress = (step, position, head) => {
    progress.at(position, head, step);
  };
  try {
    let moved: Moved = {};
    for (const [from, to] of pairs) {
      moved = { ...moved, ...(await migrate(from, to, { clock, onProgress })) };
    }
    return moved;
  } finally {
    progress.end();
  }
}

/** What there is to be moved; what a server holds is known once it is asked. */
interface Held {
  readonly ledger: boolean;
  readonly keys: boolean;
  readonly access: boolean;
}

function heldIn(place: StoragePlace): Held {
  if (place.kind !== 'sqlite') return { ledger: true, keys: true, access: true };
  const has = (name: string) => existsSync(join(place.dir, name));
  const held = { ledger: has('ledger.db'), keys: has('keys.db'), access: has('access.db') };
  if (!Object.values(held).includes(true)) {
    throw new UsedWrongly(`There is no installation in ${place.dir}.`);
  }
  return held;
}

const canHoldEvents = (place: StoragePlace): place is EventsPlace => place.kind !== 'postgres';
const canHoldReadSide = (place: StoragePlace): place is ReadPlace => place.kind !== 'eventstoredb';

async function moveLedger(
  from: EventsPlace,
  to: EventsPlace,
  clock: Clock,
  onProgress: MigrationProgress,
): Promise<Moved['ledger'] & object> {
  await using opened = new AsyncDisposableStack();
  const open = async (opening: Promise<EventStore>): Promise<EventStore> => {
    const store = await opening;
    opened.defer(() => store.close());
    return store;
  };
  const source = await open(openSource(from, clock));
  const { ledgerId, zone } = await source.identity();
  const target = await open(openEventStore(to, { clock, zone }));
  const migrated = await migrateLedger(source, target, onProgress);
  return { ...migrated, from: ledgerId, to: (await target.identity()).ledgerId };
}

/** Nothing is ever written where a ledger is moved from. */
async function openSource(place: EventsPlace, clock: Clock): Promise<EventStore> {
  return place.kind === 'sqlite'
    ? SqliteEventStore.open(place.dir, { clock, readOnly: true })
    : openEventStore(place, { clock });
}

async function moveReadSide(from: ReadPlace, to: ReadPlace, holds: Held): Promise<Moved> {
  await using opened = new AsyncDisposableStack();
  const source = await openReadSide(from);
  opened.defer(() => source.close());
  const target = await openReadSide(to);
  opened.defer(() => target.close());
  return {
    ...(holds.keys ? { keys: await migrateKeys(source.keys, target.keys) } : {}),
    ...(holds.access ? await migrateAccess(source.access, target.access) : {}),
  };
}
