import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { InvalidFields } from '#commands/forms/form';
import type { Zone } from '#kernel/time';
import { readRow, type ImportRow, type RejectedRow } from '../rows/import-row.ts';
import { groupLines, type RowGroup, type RowWithCells } from '../rows/order-lines.ts';
import { entryOf, type ImportTerms } from '../rows/row-entry.ts';
import { RowIdentities } from '../rows/row-identity.ts';
import {
  HeadingUnusable,
  isOfRejected,
  planHeading,
  type ColumnMap,
  type HeadingPlan,
} from './columns.ts';
import { original } from './formula-cells.ts';
import { csvRows } from './csv-rows.ts';
import type { Progress } from './table.ts';

/** How a file is to be read. `secret` keys the hashes by which rows are known again. */
export interface ReadRequest extends ImportTerms {
  readonly file: string;
  readonly zone: Zone;
  readonly secret: Uint8Array;
  readonly map: ColumnMap;
  /** Rows of one reference are the lines of one order. */
  readonly lines: boolean;
}

/** Something to record, with the rows it was read from for the case that it is refused. */
export interface ReadEntry {
  readonly entry: BulkEntry;
  readonly rows: readonly Omit<RejectedRow, 'reason'>[];
}

/** A stretch of the file: what can be recorded and what cannot be used, and how far reading has come. */
export interface ReadBatch {
  readonly heading: readonly string[];
  readonly entries: readonly ReadEntry[];
  readonly rejected: readonly RejectedRow[];
  readonly rowsRead: number;
  readonly bytesRead: number;
}

/** A few commits' worth: the store writes it in slices, between which others get their turn. */
const BATCH_ROWS = 1_000;

/** Reads a file as entries, a batch at a time; nothing of it is kept. @throws HeadingUnusable */
export async function* readEntries(request: ReadRequest): AsyncGenerator<ReadBatch> {
  const progress: Progress = { bytesRead: 0 };
  const file = new FileRows(request, progress);
  const identities = new RowIdentities(Buffer.from(request.secret));
  let entries: ReadEntry[] = [];
  let rejected: RejectedRow[] = [];
  const batch = (): ReadBatch => {
    const made = { heading: file.heading, entries, rejected, rowsRead: file.rowsRead };
    [entries, rejected] = [[], []];
    return { ...made, bytesRead: progress.bytesRead };
  };
  for await (const group of file.groups()) {
    const made = 'reason' in group ? [group] : entryOrRejected(group, identities, request);
    if ('entry' in made) entries.push(made);
    else rejected.push(...made);
    if (entries.length + rejected.length >= BATCH_ROWS) yield batch();
  }
  yield batch();
}

/** The rows of one file under its own heading. */
class FileRows {
  heading: readonly string[] = [];
  rowsRead = 0;

  constructor(
    private readonly request: ReadRequest,
    private readonly progress: Progress,
  ) {}

  async *groups(): AsyncGenerator<RowGroup | RejectedRow> {
    if (this.request.lines) yield* groupLines(this.#rows());
    else for await (const { read, cells } of this.#rows()) yield single(read, cells);
  }

  async *#rows(): AsyncGenerator<RowWithCells> {
    const { file, map, zone } = this.request;
    let plan: HeadingPlan | undefined;
    let isOurs = false;
    for await (const record of csvRows(file, this.progress)) {
      if (!plan) {
        isOurs = isOfRejected(record.cells);
        if (record.problem !== undefined) throw new HeadingUnusable(record.problem);
        this.heading = isOurs ? record.cells.map(original) : record.cells;
        plan = planHeading(this.heading, map);
        continue;
      }
      this.rowsRead += 1;
      // Of what we wrote for a spreadsheet, the cells as they came.
      const cells = isOurs ? record.cells.map(original) : record.cells;
      yield { read: readRow({ ...record, cells }, plan, zone), cells };
    }
    if (!plan) planHeading([], map);
  }
}

const single = (read: RowWithCells['read'], cells: readonly string[]): RowGroup | RejectedRow =>
  'rejected' in read ? read.rejected : { rows: [read.ok], cells: [cells] };

function entryOrRejected(
  { rows, cells }: RowGroup,
  identities: RowIdentities,
  terms: ImportTerms,
): ReadEntry | RejectedRow[] {
  const [first, ...others] = rows;
  if (!first) return [];
  const source = rows.map(({ row, line }, index) => ({ row, line, cells: cells[index] ?? [] }));
  try {
    const identity = identities.of([first, ...others]);
    return { entry: entryOf([first, ...others], identity, terms), rows: source };
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    return source.map((row) => ({ ...row, reason: reasonOf(error, first, terms) }));
  }
}

/** A missing currency is the fault people meet most, and one word mends it. */
function reasonOf(
  { message, problems }: InvalidFields,
  { fields }: ImportRow,
  { currency }: ImportTerms,
): string {
  const missing = problems.some(({ field }) => field === 'currency');
  return missing && fields['currency'] === undefined && currency === undefined
    ? `${message}; say it for the whole file with --currency EUR`
    : message;
}
