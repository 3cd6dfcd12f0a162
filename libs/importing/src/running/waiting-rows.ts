import type { BulkOutcome } from '#commands/bulk/bulk-entry';
import { catalogue } from '#events/catalogue';
import type { ReadBatch, ReadEntry } from '../reading/read-entries.ts';

/** So many entries are kept at hand; where more wait, the file is read again. */
const AT_HAND_MAX = 20_000;

/** What was told of the whole file when it was read first is not told again. */
const NOTHING_ELSE = { rejected: [], leftOut: [], leftOutShown: [], cellsLeftOut: {} } as const;

/** A batch without what is recorded of it. */
type Rest = Omit<ReadBatch, 'entries'>;

/** What a refusal is called that says of something that it is not known, and by another name than its own. */
const UNKNOWN = /^(.*)-unknown$/;
const KINDS: Readonly<Record<string, string>> = { successor: 'stakeholder' };

/**
 * Rows that name what is not known yet: files have the newest first as often as last. They wait until all others are
 * recorded, as long as any of those brought in what they may be waiting for.
 */
export class WaitingRows {
  readonly #rows = new Set<number>();
  readonly #atHand: ReadEntry[] = [];
  readonly #wanted = new Set<string>();
  readonly #brought = new Set<string>();
  #file: Rest | undefined;

  get count(): number {
    return this.#rows.size;
  }

  /** Whether something came in since that some of them may have been waiting for. */
  get mayGoOn(): boolean {
    return [...this.#wanted].some((kind) => this.#brought.has(kind));
  }

  /** Takes in how far the file is read. */
  saw({ entries: _entries, ...file }: ReadBatch): void {
    this.#file = { ...file, ...NOTHING_ELSE };
  }

  /** Takes in what became of an entry; answers whether it waits. */
  add(read: ReadEntry, outcome: BulkOutcome): boolean {
    if (outcome.kind === 'recorded') {
      for (const { kind } of catalogue[read.entry.intent.type].begins) this.#brought.add(kind);
    }
    const unknown = outcome.kind === 'rejected' ? UNKNOWN.exec(outcome.code)?.[1] : undefined;
    const [first] = read.rows;
    if (unknown === undefined || !first) return false;
    this.#wanted.add(KINDS[unknown] ?? unknown);
    this.#rows.add(first.row);
    if (this.#atHand.length < AT_HAND_MAX) this.#atHand.push(read);
    return true;
  }

  /** The rows that wait, from memory, or where they are too many from the file. */
  async *batches(again: () => AsyncIterable<ReadBatch>): AsyncGenerator<ReadBatch> {
    if (!this.#file) return;
    if (this.#rows.size <= AT_HAND_MAX) {
      yield { ...this.#file, entries: this.#atHand };
      return;
    }
    for await (const batch of again()) {
      const entries = batch.entries.filter(
        ({ rows: [first] }) => first && this.#rows.has(first.row),
      );
      yield { ...this.#file, entries };
    }
  }
}
