import type { Zone } from '#kernel/time';
import { belongTogether, refuseWithoutLedger } from '#stores/belong-together';
import { openEventStore, openReadSide } from '#stores/open-places';
import { recordingClock } from '#stores/referred-clock';
import type { Places } from '#stores/places';
import type { ReadSide } from '#stores/read-side';
import { SystemClock } from '#stores/system-clock';
import type { Stores } from './stores.ts';

/** Open stores, and how to close them. */
export interface OpenStores {
  readonly stores: Stores;
  /** Where the server's keys and access come from; its read models are for the threads that follow the log. */
  readonly readSide: ReadSide;
  readonly close: () => Promise<void>;
}

/** Opens what an installation keeps where, made where it is missing. @throws LedgerRefused, NotDurable, FileUnusable, SchemaRefused, StoreUnavailable */
export async function openStores(places: Places, zone?: Zone): Promise<OpenStores> {
  await using begun = new AsyncDisposableStack();
  const clock = new SystemClock();
  if (places.events.kind === 'sqlite') await refuseWithoutLedger(places.events.dir);
  const events = await openEventStore(places.events, { clock, zone });
  // The ledger is closed last: whatever the others still say refers to it.
  begun.defer(() => events.close());
  const readSide = await openReadSide(places.read);
  begun.defer(() => readSide.close());
  await belongTogether(events, readSide);
  const { keys, access, answers, webhooks, sharing } = readSide;
  const recording = await recordingClock(readSide, clock, begun);
  const kept = begun.move();
  const { imports, leases } = sharing ?? {};
  const beside = { keys, access, answers, webhooks };
  const stores = { clock, recording, events, ...beside, imports, leases };
  return { stores, readSide, close: () => kept.disposeAsync() };
}
