import type { Meta } from '#kernel/event';
import type { EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import type { History } from '../histories/history.ts';
import type { BulkEntry, BulkKey } from './bulk-entry.ts';

/** The ids of the events of one entry: of an import that was undone and is made again they are others. */
export interface EntryIds {
  readonly key: BulkKey;
  /** How often the entry was recorded before and taken back with all of its import. */
  readonly undone: number;
  readonly first: string;
}

/** What the log holds of an entry: nothing, or under which id and with which content hash, where one was kept. */
export interface KnownEntry {
  readonly eventId: string;
  readonly contentHash: string | undefined;
}

/** Which entries stand in one stream already, and with which content. */
export class KnownEntries {
  readonly #hashes = new Map<string, string | undefined>();
  readonly #ids = new Map<BulkEntry, readonly EntryIds[]>();

  constructor(
    private readonly stream: string,
    private readonly history: History,
  ) {}

  /**
   * Looks some entries up. What the commit before takes to the log is not to be found there yet, so its entries are
   * asked first.
   */
  async recognise(
    entries: readonly BulkEntry[],
    store: EventStore,
    before?: KnownEntries,
  ): Promise<void> {
    const ids = new Set<string>();
    for (const entry of entries) {
      const keys = new Set([entry.key, entry.knownAs?.key ?? entry.key]);
      const all = [...keys].map((key) => this.idsOf(key));
      this.#ids.set(entry, all);
      for (const { first } of all) {
        if (before && before.#hashes.has(first)) this.#hashes.set(first, before.#hashes.get(first));
        else if (this.history.has(first)) ids.add(first);
      }
    }
    if (ids.size === 0) return;
    for (const { id, meta } of await store.find(this.stream, [...ids])) {
      if (!this.#hashes.has(id)) this.#hashes.set(id, (JSON.parse(meta) as Meta).commandHash);
    }
  }

  /** What the log holds of an entry under its key, and under the key of an earlier rule where that is another. */
  of(entry: BulkEntry): readonly [own: KnownEntry | undefined, former: KnownEntry | undefined] {
    const [own, former] = this.#idsOfEntry(entry).map(({ first }) => this.#known(first));
    return [own, former];
  }

  /** The ids under which an entry is recorded. */
  idsToRecord(entry: BulkEntry): EntryIds {
    const [own] = this.#idsOfEntry(entry);
    return own ?? this.idsOf(entry.key);
  }

  recorded({ first }: EntryIds, contentHash: string): void {
    this.#hashes.set(first, contentHash);
  }

  /** The ids of a key, past those under which it was undone. */
  idsOf(key: BulkKey): EntryIds {
    for (let undone = 0; ; undone += 1) {
      const first = this.idAt({ key, undone }, 0);
      if (this.history.fateOf(first) !== 'undone') return { key, undone, first };
    }
  }

  /** The id of the n-th event of an entry. */
  idAt({ key, undone }: Pick<EntryIds, 'key' | 'undone'>, index: number): string {
    return undone === 0
      ? uuidOf('import', this.stream, ...key, index)
      : uuidOf('import', this.stream, 'again', undone, ...key, index);
  }

  #idsOfEntry(entry: BulkEntry): readonly EntryIds[] {
    return this.#ids.get(entry) ?? [];
  }

  #known(eventId: string): KnownEntry | undefined {
    return this.#hashes.has(eventId)
      ? { eventId, contentHash: this.#hashes.get(eventId) }
      : undefined;
  }
}
