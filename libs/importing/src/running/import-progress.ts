import type { BulkOutcome } from '#commands/bulk/bulk-entry';
import type { ReadBatch } from '../reading/read-entries.ts';

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
  /** Why it waits for a store just now; null while it goes on. */
  readonly waitsFor: string | null;
}

/** Before anything was read. */
const BEGINNING = { bytesRead: 0, rowsRead: 0, recorded: 0, known: 0, rejected: 0, waitsFor: null };

/** Counts what becomes of the rows of an import. */
export class ImportTally {
  progress: ImportProgress;

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

  add(
    { bytesRead, rowsRead, entries }: ReadBatch,
    outcomes: readonly BulkOutcome[],
    rejected: number,
  ): void {
    let { recorded, known } = this.progress;
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.kind === 'recorded') recorded += outcome.events;
      if (outcome.kind === 'known') known += entries[index]?.rows.length ?? 0;
    }
    this.progress = { ...this.progress, bytesRead, rowsRead, recorded, known, rejected };
    this.onProgress?.(this.progress);
  }

  restart(): void {
    const { bytesTotal } = this.progress;
    this.progress = { ...BEGINNING, bytesTotal };
  }
}
