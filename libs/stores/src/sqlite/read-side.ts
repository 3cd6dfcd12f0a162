import type { ReadSide } from '../read-side.ts';
import { SqliteAccessStore } from './access-store.ts';
import { SqliteKeys } from './keys.ts';
import { SqliteLists } from './lists.ts';
import { SqliteReadModels } from './read-models.ts';

/** Everything beside the ledger in the files of a folder, made where they are missing. */
export class SqliteReadSide implements ReadSide {
  readonly sharing = undefined;
  #readModels: SqliteReadModels | undefined;
  #lists: SqliteLists | undefined;
  #keys: SqliteKeys | undefined;
  #access: SqliteAccessStore | undefined;

  constructor(private readonly dir: string) {}

  get readModels(): SqliteReadModels {
    return (this.#readModels ??= SqliteReadModels.open(this.dir));
  }

  get lists(): SqliteLists {
    return (this.#lists ??= SqliteLists.open(this.dir));
  }

  get keys(): SqliteKeys {
    return (this.#keys ??= SqliteKeys.open(this.dir));
  }

  get access(): SqliteAccessStore {
    return (this.#access ??= SqliteAccessStore.open(this.dir));
  }

  async close(): Promise<void> {
    for (const store of [this.#access, this.#lists, this.#readModels, this.#keys]) {
      await store?.close();
    }
  }
}
