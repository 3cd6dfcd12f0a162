import { stat } from 'node:fs/promises';
import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { BulkWriter } from '#commands/bulk/bulk-writer';
import { readIntent } from '#commands/forms/form';
import { CompleteImport } from '#commands/imports/imports.commands';
import { Writer } from '#commands/writing/writer';
import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import type { Keys } from '#kernel/keys';
import type { ReadModels } from '#kernel/read-models';
import { instantOf } from '#kernel/time';
import type { ColumnMap } from '../reading/columns.ts';
import type { HowToRead } from '../recipes/how-to-read.ts';
import { fileHashOf } from '../reading/file-hash.ts';
import {
  readEntries,
  type ReadBatch,
  type ReadEntry,
  type ReadRequest,
} from '../reading/read-entries.ts';
import type { Alike } from './alike-accounts.ts';
import { byAccount } from './by-account.ts';
import { ImportTally, type ImportProgress, type NotTaken } from './import-progress.ts';
import { PreviewOutcomes, type ImportPreview } from './import-preview.ts';
import { RehearsalKeys } from './rehearsal-keys.ts';
import { ImportStopped } from './import-stopped.ts';
import { RehearsalStore } from './rehearsal-store.ts';
import { OrderNumbers } from './order-numbers.ts';
import { RowOutcomes, type Outcomes } from './row-outcomes.ts';
import { WaitingRows } from './waiting-rows.ts';
import { Newcomers } from '../who/newcomers.ts';
import type { SameAs } from '../who/same-unusable.ts';
import { WhoIsWho } from '../who/who-is-who.ts';
import { WhoKeys } from '../who/who-keys.ts';

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
  /** Numbers of the file that are accounts of ours. */
  readonly sameAs?: SameAs;
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
  readonly leftOutBecause: NotTaken['rows'];
  /** Cells that facts were recorded without, by the column. */
  readonly cellsLeftOut: NotTaken['cells'];
  /** Accounts whose numbers differ in the case of their letters alone: most likely one customer. */
  readonly alike: readonly Alike[];
  /** False when `strict` kept everything out. */
  readonly done: boolean;
}

/** Reads batches of a file: in this thread, or in another one. */
export type ReadFile = (request: ReadRequest) => AsyncIterable<ReadBatch>;

/** Enough for the accounts a file speaks of at a time, so that memory stays flat however long it is. */
const WARM_EVENTS_MAX = 30_000;

/** Brings files of what happened into the ledger: known rows are passed over, unusable ones set aside. */
export class ImportRun {
  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly read: ReadFile = readEntries,
    /** Where it is kept which account each order is of, and who is who; left out, each file stands by itself. */
    private readonly readModels?: ReadModels,
  ) {}

  /** @throws HeadingUnusable, ImportStopped, and what the file system says of a file that cannot be read */
  async run(request: ImportRequest): Promise<ImportSummary> {
    const { size: bytesTotal } = await stat(request.file);
    const reading = await this.#readingOf(request);
    const { batch, fileHash } = reading;
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
      leftOutBecause: tally.notTaken.rows,
      cellsLeftOut: tally.notTaken.cells,
      alike: tally.alike,
      done,
    });
    if (request.strict) {
      const store = new RehearsalStore(this.events);
      const rejected = await this.#record(batches, store, tally, base, this.#who(request, reading));
      if (signal?.aborted) throw new ImportStopped({ ...tally.progress, recorded: 0 });
      if (tally.progress.rejected > 0) return { ...summary(false, rejected), recorded: 0 };
      tally.restart();
    }
    const who = this.#who(request, reading);
    const rejected = await this.#record(batches, this.events, tally, base, who);
    if (signal?.aborted) throw new ImportStopped(tally.progress);
    const done = summary(true, rejected);
    if (tally.progress.recorded > 0) await this.#complete(request, done);
    return done;
  }

  /** What `run` would do; nothing is written. @throws as `run` */
  async rehearse(request: ImportRequest): Promise<ImportPreview> {
    const { size: bytesTotal } = await stat(request.file);
    const reading = await this.#readingOf(request);
    const tally = new ImportTally(bytesTotal, request.onProgress);
    const preview = new PreviewOutcomes(tally, reading.zone);
    const newcomers = new Newcomers(new WhoKeys(Buffer.from(reading.secret)));
    const who = this.#who(request, reading, newcomers);
    const store = new RehearsalStore(this.events, (append) => {
      preview.appended(append);
      newcomers.appended(append);
    });
    const writer = new BulkWriter(store, new RehearsalKeys(this.keys), this.clock, {
      warmEventsMax: WARM_EVENTS_MAX,
    });
    await this.#goOver(() => until(request.signal, this.read(reading)), writer, preview, who);
    const probable = (await who?.probable()) ?? { probablyCount: 0, probably: [] };
    return { ...preview.preview(), ...probable };
  }

  async #readingOf(request: ImportRequest): Promise<ReadRequest> {
    const { file, actor, currency, map = {}, lines = false, how = {} } = request;
    const fileHash = await fileHashOf(file);
    const batch = uuidOf('import-batch', fileHash);
    const { zone } = await this.events.identity();
    const secret = await this.keys.secret();
    const now = instantOf(this.clock.nowMs());
    return { file, actor, currency, map, lines, how, now, zone, secret, batch, fileHash };
  }

  #who(
    { sameAs = {} }: ImportRequest,
    { now, secret }: ReadRequest,
    newcomers?: Newcomers,
  ): WhoIsWho | undefined {
    const request = { sameAs, now, secret };
    return (
      this.readModels &&
      new WhoIsWho(this.events, this.keys, this.readModels, {
        ...request,
        ...(newcomers ? { newcomers } : {}),
      })
    );
  }

  /** Records what can be. Answers where the rows are that cannot be used. */
  async #record(
    batches: () => AsyncIterable<ReadBatch>,
    events: EventStore,
    tally: ImportTally,
    base: string,
    who: WhoIsWho | undefined,
  ): Promise<string | null> {
    const writer = new BulkWriter(events, this.keys, this.clock, {
      warmEventsMax: WARM_EVENTS_MAX,
      onWaiting: (reason) => tally.waits(reason),
    });
    const outcomes = new RowOutcomes(tally, base);
    try {
      await this.#goOver(batches, writer, outcomes, who);
    } catch (error) {
      await outcomes.end();
      throw error;
    }
    return outcomes.end();
  }

  /** Writes a whole file, and again those of its rows that waited for others. */
  async #goOver(
    batches: () => AsyncIterable<ReadBatch>,
    writer: BulkWriter,
    outcomes: Outcomes,
    who: WhoIsWho | undefined,
  ): Promise<void> {
    const led = (some: AsyncIterable<ReadBatch>) => who?.led(some) ?? some;
    let waiting = new WaitingRows();
    const numbers = new OrderNumbers(this.events, this.readModels);
    await this.#pass(writer, numbers.apart(led(batches())), outcomes, waiting);
    while (waiting.count > 0) {
      const next = waiting.mayGoOn ? new WaitingRows() : undefined;
      await this.#pass(writer, led(waiting.batches(batches)), outcomes, next);
      if (!next) return;
      waiting = next;
    }
  }

  /** One go over some rows. Where none are to wait any longer, contacts do without people who are not known. */
  async #pass(
    writer: BulkWriter,
    batches: AsyncIterable<ReadBatch>,
    outcomes: Outcomes,
    waiting: WaitingRows | undefined,
  ): Promise<void> {
    const entriesOf = ({ entries, source }: ReadBatch) =>
      entries.map((read) => ({ ...bulkEntry(read, source), withoutUnknown: !waiting }));
    for await (const written of writer.writeAll(byAccount(batches), entriesOf)) {
      await outcomes.add(written.batch, written.outcomes, waiting);
    }
  }

  /** Leaves a record of the import itself; a second run that adds rows leaves another. */
  async #complete({ file, fileName, actor }: ImportRequest, summary: ImportSummary): Promise<void> {
    const { batch, fileHash, rowsRead, recorded, known, rejected, leftOut, recipe } = summary;
    const intent = readIntent(CompleteImport.entry, {
      batch,
      fileHash,
      rowsRead,
      eventsRecorded: recorded,
      rowsKnown: known,
      rowsRejected: rejected,
      rowsLeftOut: leftOut,
      ...(recipe ? { recipe: recipe.name } : {}),
      fileName: fileName ?? file.split(/[\\/]/).at(-1) ?? file,
    });
    const writer = new Writer(this.events, this.keys, this.clock);
    await writer.write(intent, { actor, origin: 'captured' });
  }
}

/** What is read, with who says so: made when it is written, as more is at hand than is being written. */
const bulkEntry = (
  { entry, row }: ReadEntry,
  { actor, batch, fileHash }: ReadBatch['source'],
): BulkEntry => ({
  ...entry,
  meta: { actor, origin: 'imported', import: { batch, fileHash, row } },
});

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
