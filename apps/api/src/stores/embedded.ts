import { resolve } from 'node:path';
import type { Zone } from '#kernel/time';
import { SqliteAccessStore } from '#stores/sqlite/access-store';
import { SqliteEventStore } from '#stores/sqlite/event-store';
import { SqliteKeys } from '#stores/sqlite/keys';
import { SqliteLists } from '#stores/sqlite/lists';
import { SqliteReadModels } from '#stores/sqlite/read-models';
import { SystemClock } from '#stores/system-clock';
import type { Stores } from './stores.ts';

/** The stores of a folder, and how to close them. */
export interface Embedded {
  readonly stores: Stores;
  readonly close: () => Promise<void>;
}

/** Opens the files of a folder, made where they are missing. @throws LedgerRefused, NotDurable */
export function openEmbedded(folder: string, zone: Zone | undefined): Embedded {
  const dir = resolve(folder);
  const clock = new SystemClock();
  const events = SqliteEventStore.open(dir, { clock, zone });
  const keys = SqliteKeys.open(dir);
  const readModels = SqliteReadModels.open(dir);
  const lists = SqliteLists.open(dir);
  const access = SqliteAccessStore.open(dir);
  return {
    stores: { clock, events, keys, readModels, lists, access },
    close: async () => {
      // The ledger last: whatever the others still say refers to it.
      for (const store of [access, lists, readModels, keys, events]) await store.close();
    },
  };
}
