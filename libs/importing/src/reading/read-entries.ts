import { InvalidFields } from '#commands/forms/form';
import type { Instant, Zone } from '#kernel/time';
import { chooseRecipe, RecipeAsks } from '../recipes/choose-recipe.ts';
import { lacksCurrency, NO_CURRENCY } from '../recipes/lacks-currency.ts';
import { compileRecipe, OWN, type MakeRows } from '../recipes/compile-recipe.ts';
import { groundOf } from '../recipes/ground.ts';
import type { HowToRead } from '../recipes/how-to-read.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { usedColumns } from '../recipes/used-columns.ts';
import { OrderGatherer, orderOfRow, turnsFor, type RowGroup } from '../rows/gather-orders.ts';
import type { RejectedRow, SourceRow } from '../rows/import-row.ts';
import { keptRow, type KeptRow } from '../rows/kept-row.ts';
import { LineCounts } from '../rows/line-counts.ts';
import { readGroup, type ReadGroup } from '../rows/read-group.ts';
import { entryOf, type ImportTerms, type RowEntry } from '../rows/row-entry.ts';
import { RowIdentities } from '../rows/row-identity.ts';
import { LeftOutRows, type LeftOut } from '../why/left-out.ts';
import { why, whyOfFields, type Why } from '../why/why.ts';
import type { ColumnMap } from './columns.ts';
import { withoutReasons } from './rejected-table.ts';
import { conventionsOf } from './conventions-of.ts';
import { surveyOf } from './survey.ts';
import { openTable } from './open-table.ts';
import type { Progress, Table } from './table.ts';

/** How a file is to be read. `secret` keys the hashes by which rows are known again. */
export interface ReadRequest extends ImportTerms {
  readonly file: string;
  readonly zone: Zone;
  readonly secret: Uint8Array;
  readonly map: ColumnMap;
  /** Rows of one reference are the lines of one order. */
  readonly lines: boolean;
  readonly how?: HowToRead;
  /** When it is read: what has no moment of its own is known from then on. */
  readonly now: Instant;
}

/** Something to record, with the rows it was read from for the case that it is refused. */
export interface ReadEntry {
  readonly entry: RowEntry;
  /** The row that it is recorded for: the first of them. */
  readonly row: number;
  readonly rows: readonly KeptRow[];
}

/** A stretch of the file: what can be recorded and what cannot be used, and how far reading has come. */
export interface ReadBatch {
  readonly heading: readonly string[];
  /** The recipe it is read by. */
  readonly recipe: Pick<Recipe, 'name' | 'title'>;
  /** Whose numbers for customers these are, where that is known. */
  readonly system: string | undefined;
  /** Who says all of it, and where it comes from. */
  readonly source: Pick<ImportTerms, 'actor' | 'batch' | 'fileHash'>;
  readonly entries: readonly ReadEntry[];
  readonly rejected: readonly RejectedRow[];
  /** Rows of this stretch that are nothing to record, by the reason: no fault. */
  readonly leftOut: readonly LeftOut[];
  /** Those of them that are among the first rows of the file. */
  readonly leftOutShown: readonly RejectedRow[];
  /** Cells of this stretch that facts were recorded without, by the column. */
  readonly cellsLeftOut: Readonly<Record<string, number>>;
  readonly rowsRead: number;
  readonly bytesRead: number;
}

/** A few commits' worth: the store writes it in slices, between which others get their turn. */
const BATCH_ROWS = 1_000;

/** So many rows are shown beside what becomes of them, before anything is recorded. */
export const ROWS_SHOWN = 20;

const TOTAL_LINE = why('total-line');

/**
 * Reads a file as entries, a batch at a time; nothing of it is kept but rows of orders that are not complete.
 * @throws HeadingUnusable, FileUnusable, Undecided
 */
export async function* readEntries(request: ReadRequest): AsyncGenerator<ReadBatch> {
  const { map, lines, how = {} } = request;
  const table = withoutReasons(await openTable(request.file, { ...how, now: request.now }));
  const recipe = chooseRecipe(table, how, map, lines);
  const survey = await surveyOf(table);
  const conventions = conventionsOf(survey, how, usedColumns(recipe, table.heading));
  const isSaid = request.currency !== undefined || how.set?.['currency'] !== undefined;
  // Of our own columns some rows may have amounts and others none: those are set aside one by one.
  if (!isSaid && recipe.name !== OWN && lacksCurrency(recipe, survey, table.heading)) {
    throw new RecipeAsks(recipe, 'currency', NO_CURRENCY, 'currency-open');
  }
  const ground = groundOf(table.heading, conventions, request.zone, request.secret, {
    currency: request.currency,
    taxPercent: typeof how.tax === 'object' ? how.tax.percent : undefined,
    ours: how.ours?.replace(/^@/, '').toLowerCase(),
    now: request.now,
  });
  yield* new FileReading(request, table, recipe, compileRecipe(recipe, ground)).batches();
}

/** One reading of one file by its recipe. */
class FileReading {
  readonly #progress: Progress = { bytesRead: 0 };
  readonly #identities: RowIdentities;
  #batch = new Stretch();
  #rowsRead = 0;

  constructor(
    private readonly request: ReadRequest,
    private readonly table: Table,
    private readonly recipe: Recipe,
    private readonly maker: () => MakeRows,
  ) {
    this.#identities = new RowIdentities(Buffer.from(request.secret));
  }

  async *batches(): AsyncGenerator<ReadBatch> {
    const counts = await this.#lineCounts();
    const turns = turnsFor(counts);
    for (let turn = 0; turn < turns; turn += 1) {
      yield* this.#turn(new OrderGatherer(counts, turn, turns), turn === 0);
    }
    yield this.#taken();
  }

  /** Reads the file once; of several readings the first counts rows, and takes those that are no lines of an order. */
  async *#turn(gatherer: OrderGatherer, isFirst: boolean): AsyncGenerator<ReadBatch> {
    const make = this.maker();
    for await (const source of this.table.rows(isFirst ? this.#progress : undefined)) {
      if (isFirst) this.#rowsRead += 1;
      const batch = this.#batch;
      if (source.leftOut !== undefined) {
        if (isFirst) batch.leavesOut(source, TOTAL_LINE);
        continue;
      }
      const problem = source.problem ?? tooWide(source, this.table.heading.length);
      if (problem !== undefined) {
        if (isFirst) batch.rejects(source, problem);
        continue;
      }
      const made = make(source.cells);
      if (made.kind === 'rows') {
        for (const row of made.rows) this.#take(gatherer.add({ made: row, source }));
      } else if (isFirst) {
        if (made.kind === 'left-out') batch.leavesOut(source, made.because);
        else batch.rejects(source, made.because);
      }
      if (batch.size >= BATCH_ROWS) yield this.#taken();
    }
    for (const group of gatherer.rest()) {
      this.#take(group);
      if (this.#batch.size >= BATCH_ROWS) yield this.#taken();
    }
  }

  #take(group: RowGroup | undefined): void {
    if (!group) return;
    const read = readGroup(group, this.request.zone);
    if (!('rows' in read)) this.#batch.rejected.push(...read);
    else this.#record(read, group);
  }

  #record(read: ReadGroup, { rows }: RowGroup): void {
    try {
      const { request } = this;
      const terms = { ...request, country: request.how?.country };
      const { entry, cellsLeftOut } = entryOf(read, this.#identities.of(identified(read)), terms);
      const kept = rows.map(({ source }) => keptRow(source));
      this.#batch.entries.push({ entry, row: read.rows[0].row, rows: kept });
      for (const column of cellsLeftOut) this.#batch.leavesCellOut(column, rows.length);
    } catch (error) {
      if (!(error instanceof InvalidFields)) throw error;
      const reason = reasonOf(error, read, this.request);
      for (const { source } of rows) this.#batch.rejects(source, reason);
    }
  }

  #taken(): ReadBatch {
    const { entries, rejected, leftOut, leftOutShown, cellsLeftOut } = this.#batch;
    const { recipe, table } = this;
    const { actor, batch, fileHash } = this.request;
    this.#batch = new Stretch();
    return {
      heading: table.heading,
      recipe: { name: recipe.name, title: recipe.title },
      system: this.request.how?.system ?? (recipe.system === OWN ? undefined : recipe.system),
      source: { actor, batch, fileHash },
      entries,
      rejected,
      leftOut: leftOut.all,
      leftOutShown,
      cellsLeftOut: Object.fromEntries(cellsLeftOut),
      rowsRead: this.#rowsRead,
      bytesRead: this.#progress.bytesRead,
    };
  }

  /** How many rows each order has; files whose rows are no lines of orders are not read for it. */
  async #lineCounts(): Promise<LineCounts> {
    const counts = new LineCounts();
    if (!this.recipe.rows.some(({ gathered }) => gathered)) return counts;
    const make = this.maker();
    for await (const { cells, problem, leftOut } of this.table.rows()) {
      if (problem !== undefined || leftOut !== undefined) continue;
      const made = make(cells);
      for (const row of made.kind === 'rows' ? made.rows : []) {
        const order = orderOfRow(row);
        if (order !== undefined) counts.add(order);
      }
    }
    return counts;
  }
}

/** What came of some rows, until it is taken. */
class Stretch {
  readonly entries: ReadEntry[] = [];
  readonly rejected: RejectedRow[] = [];
  readonly leftOut = new LeftOutRows();
  readonly leftOutShown: RejectedRow[] = [];
  readonly cellsLeftOut = new Map<string, number>();
  #leftOutRows = 0;

  get size(): number {
    return this.entries.length + this.rejected.length + this.#leftOutRows;
  }

  rejects({ row, line, cells }: SourceRow, reason: Why): void {
    this.rejected.push({ row, line, cells, reason });
  }

  leavesOut({ row, line, cells }: SourceRow, reason: Why): void {
    this.#leftOutRows += 1;
    this.leftOut.add(reason, 1);
    if (row <= ROWS_SHOWN) this.leftOutShown.push({ row, line, cells, reason });
  }

  leavesCellOut(column: string, cells: number): void {
    this.cellsLeftOut.set(column, (this.cellsLeftOut.get(column) ?? 0) + cells);
  }
}

/** Cells beyond the heading, where something stands in them. */
const tooWide = ({ cells }: SourceRow, width: number): Why | undefined =>
  cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
    ? why('too-many-cells', { cells: cells.length, width })
    : undefined;

/** What the rows say as one, for their identity: with what the order says it comes to, and without a moment of ours. */
function identified({ rows, whole, isUndated }: ReadGroup): ReadGroup['rows'] {
  const [first, ...others] = rows;
  if (isUndated) return [{ ...first, occurredAt: '' }];
  return whole === undefined ? rows : [first, ...others, { ...first, fields: { amount: whole } }];
}

/** A missing currency is the fault people meet most, and one word mends it. */
function reasonOf(
  { message, problems }: InvalidFields,
  { rows: [{ fields }] }: ReadGroup,
  { currency }: ImportTerms,
): Why {
  const missing = problems.some(({ field }) => field === 'currency');
  const isUnsaid = missing && fields['currency'] === undefined && currency === undefined;
  const sentence = isUnsaid ? `${message}; say it for the whole file with --currency EUR` : message;
  return whyOfFields(sentence, problems);
}
