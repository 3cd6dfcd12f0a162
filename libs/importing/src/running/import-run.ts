import { stat } from 'node:fs/promises';
import type { BulkOutcome } from '#commands/bulk/bulk-entry';
import { BulkWriter } from '#commands/bulk/bulk-writer';
import { readIntent } from '#commands/forms/form';
import { CompleteImport } from '#commands/imports/imports.commands';
import { Writer } from '#commands/writing/writer';
import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import type { Keys } from '#kernel/keys';
import { instantOf } from '#kernel/time';
import type { ColumnMap } from '../reading/columns.ts';
import type { HowToRead } from '../recipes/how-to-read.ts';
import { fileHashOf } from '../reading/csv-rows.ts';
import {
  readEntries,
  type ReadBatch,
  type ReadEntry,
  type ReadRequest,
} from '../reading/read-entries.ts';
import { ImportTally, type ImportProgress, type LeftOut } from './import-progress.ts';
import { PreviewTally, type ImportPreview } from './import-preview.ts';
import { RehearsalKeys } from './rehearsal-keys.ts';
import { ImportStopped } from './import-stopped.ts';
import { RehearsalStore } from './rehearsal-store.ts';
import { RejectedRows } from './rejected-rows.ts';

/** What to import, and how. */
export interface ImportRequest {
  readonly file: string;
  readonly actor: string;
  /** What people know the file as, where it is not the name it lies under. */
  readonly fileName?: string;
  readonly currency?: string;
  readonly map?: ColumnMap;
  readonly lines?: boolean;
  /** What is said of the file beside its bytes. */
  readonly how?: HowToRead;
  /** All rows or none. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborted, no more is read; what was read is recorded to its end. */
  readonly signal?: AbortSignal;
}

export interface ImportSummary extends ImportProgress {
  readonly batch: string;
  readonly fileHash: string;
  /** Where the rejected rows are, if there are any. */
  readonly rejectedFile: string | null;
  readonly recipe: ReadBatch['recipe'] | null;
  readonly leftOutBecause: LeftOut['rows'];
  /** Cells that facts were recorded without, by the column. */
  readonly cellsLeftOut: LeftOut['cells'];
  /** False when `strict` kept everything out. */
  readonly done: boolean;
}

/** Reads batches of a file: in this thread, or in another one. */
export type ReadFile = (request: ReadRequest) => AsyncIterable<ReadBatch>;

/** Enough for the accounts a file speaks of at a time, so that memory stays flat however long it is. */
const WARM_EVENTS_MAX = 30_000;

const REJECTED_BYTES_MIN = 4 * 1024 ** 2;
const REJECTED_TIMES = 32;

/** Brings files of what happened into the ledger: known rows are passed over, unusable ones set aside. */
export class ImportRun {
  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly read: ReadFile = readEntries,
  ) {}

  /** @throws HeadingUnusable, ImportStopped, and what the file system says of a file that cannot be read */
  async run(request: ImportRequest): Promise<ImportSummary> {
    const { size: bytesTotal } = await stat(request.file);
    const fileHash = await fileHashOf(request.file);
    const batch = uuidOf('import-batch', fileHash);
    const reading = await this.#readingOf(request, fileHash, batch);
    const { signal } = request;
    const batches = (): AsyncIterable<ReadBatch> => until(signal, this.read(reading));
    const tally = new ImportTally(bytesTotal, request.onProgress);
    const base = request.file.replace(/\.gz$/, '').replace(/\.csv$/, '');
    const summary = (done: boolean, rejectedFile: string | null): ImportSummary => ({
      ...tally.progress,
      batch,
      fileHash,
      rejectedFile,
      recipe: tally.recipe,
      leftOutBecause: tally.leftOut.rows,
      cellsLeftOut: tally.leftOut.cells,
      done,
    });
    if (request.strict) {
      const rejected = await this.#pass(batches(), new RehearsalStore(this.events), tally, base);
      if (signal?.aborted) throw new ImportStopped({ ...tally.progress, recorded: 0 });
      if (tally.progress.rejected > 0) return { ...summary(false, rejected), recorded: 0 };
      tally.restart();
    }
    const rejected = await this.#pass(batches(), this.events, tally, base);
    if (signal?.aborted) throw new ImportStopped(tally.progress);
    const done = summary(true, rejected);
    if (tally.progress.recorded > 0) await this.#complete(request, done);
    return done;
  }

  /** What `run` would do; nothing is written. @throws as `run` */
  async rehearse(request: ImportRequest): Promise<ImportPreview> {
    const { size: bytesTotal } = await stat(request.file);
    const fileHash = await fileHashOf(request.file);
    const reading = await this.#readingOf(request, fileHash, uuidOf('import-batch', fileHash));
    const preview = new PreviewTally(reading.zone);
    const store = new RehearsalStore(this.events, (append) => {
      preview.appended(append);
    });
    const tally = new ImportTally(bytesTotal, request.onProgress);
    const writer = new BulkWriter(store, new RehearsalKeys(this.keys), this.clock, {
      warmEventsMax: WARM_EVENTS_MAX,
    });
    const batches = until(request.signal, this.read(reading));
    const entriesOf = ({ entries }: ReadBatch) => entries.map(({ entry }) => entry);
    for await (const { batch, outcomes } of writer.writeAll(batches, entriesOf)) {
      preview.add(batch, outcomes, reasonOf);
      tally.add(batch, outcomes, preview.rejected);
    }
    return preview.preview();
  }

  async #readingOf(request: ImportRequest, fileHash: string, batch: string): Promise<ReadRequest> {
    const { file, actor, currency, map = {}, lines = false, how = {} } = request;
    const { zone } = await this.events.identity();
    const secret = await this.keys.secret();
    const now = instantOf(this.clock.nowMs());
    return { file, actor, currency, map, lines, how, now, zone, secret, batch, fileHash };
  }

  /** Answers where the rows are that cannot be used. */
  async #pass(
    batches: AsyncIterable<ReadBatch>,
    events: EventStore,
    tally: ImportTally,
    base: string,
  ): Promise<string | null> {
    const writer = new BulkWriter(events, this.keys, this.clock, {
      warmEventsMax: WARM_EVENTS_MAX,
      onWaiting: (reason) => tally.waits(reason),
    });
    let rejects: RejectedRows | undefined;
    let kept: string | null;
    try {
      const entriesOf = ({ entries }: ReadBatch) => entries.map(({ entry }) => entry);
      for await (const { batch, outcomes } of writer.writeAll(batches, entriesOf)) {
        rejects ??= new RejectedRows(base, batch.heading, rejectedMax(tally.progress));
        for (const row of batch.rejected) await rejects.add(row);
        for (const [index, outcome] of outcomes.entries()) {
          const reason = reasonOf(outcome);
          const read = batch.entries[index];
          if (reason !== undefined && read) await setAside(rejects, read, reason);
        }
        tally.add(batch, outcomes, rejects.count);
      }
    } finally {
      kept = (await rejects?.end()) ?? null;
    }
    return kept;
  }

  /** Leaves a record of the import itself; a second run that adds rows leaves another. */
  async #complete({ file, fileName, actor }: ImportRequest, summary: ImportSummary): Promise<void> {
    const { batch, fileHash, rowsRead, recorded, known, rejected } = summary;
    const intent = readIntent(CompleteImport.entry, {
      batch,
      fileHash,
      rowsRead,
      eventsRecorded: recorded,
      rowsKnown: known,
      rowsRejected: rejected,
      fileName: fileName ?? file.split(/[\\/]/).at(-1) ?? file,
    });
    const writer = new Writer(this.events, this.keys, this.clock);
    await writer.write(intent, { actor, origin: 'captured' });
  }
}

/** What is read until it is to stop; what came before goes its way. */
async function* until(
  signal: AbortSignal | undefined,
  batches: AsyncIterable<ReadBatch>,
): AsyncGenerator<ReadBatch> {
  for await (const batch of batches) {
    if (signal?.aborted) return;
    yield batch;
  }
}

/** What rows come to with their reasons, of a file as well compressed as such files are. */
const rejectedMax = ({ bytesTotal }: ImportProgress): number =>
  REJECTED_BYTES_MIN + REJECTED_TIMES * bytesTotal;

/** Why an entry was refused, in a sentence; undefined when it was not. */
function reasonOf(outcome: BulkOutcome): string | undefined {
  switch (outcome.kind) {
    case 'recorded':
    case 'known':
      return undefined;
    case 'differs':
      return 'differs: the same reference is known with other content; correct the event it became instead';
    case 'retracted':
      return `retracted: event ${outcome.eventId}, which the row became, was withdrawn; withdraw that withdrawal to have it back, or undo the whole import to record its file anew`;
    case 'rejected':
      return `${outcome.code}: ${outcome.message}`;
  }
}

async function setAside(rejects: RejectedRows, { rows }: ReadEntry, reason: string): Promise<void> {
  for (const row of rows) await rejects.add({ ...row, reason });
}
