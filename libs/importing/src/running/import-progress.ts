import type { BulkOutcome } from '#commands/bulk/bulk-entry';
import { accountOf } from '#kernel/identifier';
import type { ReadBatch } from '../reading/read-entries.ts';
import { LeftOutRows, type LeftOut } from '../why/left-out.ts';
import { AlikeAccounts, type Alike } from './alike-accounts.ts';

/** How far an import has come. */
export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rowsRead: number;
  /** Events recorded, account openings included. */
  readonly recorded: number;
  /** Rows that were known already. */
  readonly known: number;
  readonly rejected: number;
  /** People whom contacts name and of whom nothing is known: the contacts are recorded without them. */
  readonly unknownPeople: number;
  /** Rows that are nothing to record: no fault. */
  readonly leftOut: number;
  /** Why it waits for a store just now; null while it goes on. */
  readonly waitsFor: string | null;
}

/** Before anything was read. */
export const BEGINNING = {
  bytesRead: 0,
  rowsRead: 0,
  recorded: 0,
  known: 0,
  rejected: 0,
  unknownPeople: 0,
  leftOut: 0,
  waitsFor: null,
};

/** What a file held beside what was recorded of it, by the reason and by the column. */
export interface NotTaken {
  readonly rows: readonly LeftOut[];
  readonly cells: Readonly<Record<string, number>>;
}

/** Counts what becomes of the rows of an import. */
export class ImportTally {
  progress: ImportProgress;
  /** By which recipe the file is read, once that is known. */
  recipe: ReadBatch['recipe'] | null = null;
  readonly #alike = new AlikeAccounts();
  readonly #rows = new LeftOutRows();
  readonly #cells = new Map<string, number>();

  constructor(
    bytesTotal: number,
    private readonly onProgress: ((progress: ImportProgress) => void) | undefined,
  ) {
    this.progress = { ...BEGINNING, bytesTotal };
  }

  /** It waits for a store, or goes on. */
  waits(waitsFor: string | null): void {
    this.progress = { ...this.progress, waitsFor };
    this.onProgress?.(this.progress);
  }

  /** Accounts of the file whose numbers differ in case alone. */
  get alike(): readonly Alike[] {
    return this.#alike.found;
  }

  get notTaken(): NotTaken {
    return { rows: this.#rows.all, cells: Object.fromEntries(this.#cells) };
  }

  add(
    { recipe, bytesRead, rowsRead, entries, leftOut: rows, cellsLeftOut }: ReadBatch,
    outcomes: readonly BulkOutcome[],
    rejected: number,
  ): void {
    let { recorded, known, unknownPeople } = this.progress;
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.kind === 'recorded') {
        recorded += outcome.events;
        unknownPeople += outcome.unknownPeople;
      }
      if (outcome.kind === 'known') known += entries[index]?.rows.length ?? 0;
    }
    for (const { entry } of entries) {
      const accountId = accountOf(entry.intent.stream);
      if (accountId !== undefined) this.#alike.add(accountId);
    }
    this.recipe = recipe;
    this.#rows.addAll(rows);
    addTo(this.#cells, cellsLeftOut);
    const leftOut = this.#rows.count;
    const counts = { recorded, known, rejected, unknownPeople, leftOut };
    this.progress = { ...this.progress, bytesRead, rowsRead, ...counts };
    this.onProgress?.(this.progress);
  }

  restart(): void {
    const { bytesTotal } = this.progress;
    this.progress = { ...BEGINNING, bytesTotal };
    this.#rows.clear();
    this.#cells.clear();
  }
}

function addTo(counts: Map<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) {
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
}
