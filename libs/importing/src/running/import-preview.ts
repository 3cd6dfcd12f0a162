import type { BulkOutcome } from '#commands/bulk/bulk-entry';
import type { Append } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import { formatAmount } from '#kernel/money';
import { dayOf, type Day, type Zone } from '#kernel/time';
import { ROWS_SHOWN, type ReadBatch, type ReadEntry } from '../reading/read-entries.ts';
import type { SourceRow } from '../rows/import-row.ts';
import type { ProbableAccounts } from '../who/probable-accounts.ts';
import { sourceRow } from '../rows/kept-row.ts';
import type { Why } from '../why/why.ts';
import type { ImportTally } from './import-progress.ts';
import { Reasons, type Counted } from './reasons.ts';
import { settledOf, type Outcomes } from './row-outcomes.ts';
import type { WaitingRows } from './waiting-rows.ts';

/** What an import would do, before it does it. */
export interface ImportPreview extends ProbableAccounts {
  /** By which recipe the file is read. */
  readonly recipe: { readonly name: string; readonly title: string };
  readonly heading: readonly string[];
  readonly rowsRead: number;
  /** Rows that were known already, and rows that cannot be used. */
  readonly known: number;
  readonly rejected: number;
  readonly accounts: { readonly opened: number; readonly known: number };
  /** How many events of each type would be recorded. */
  readonly events: Readonly<Record<string, number>>;
  /** The first and the last day of what would be recorded. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly sums: readonly PreviewSum[];
  /** The largest orders and returns. */
  readonly largest: readonly PreviewRecord[];
  readonly refusals: readonly Counted[];
  /** Rows that are nothing to record: no fault. */
  readonly leftOut: readonly Counted[];
  /** Cells that facts would be recorded without, by the column. */
  readonly cellsLeftOut: Readonly<Record<string, number>>;
  /** The first rows of the file beside what becomes of them. */
  readonly rows: readonly PreviewRow[];
}

/** What would be ordered and returned in one currency, net, as decimal text. */
export interface PreviewSum {
  readonly currency: string;
  readonly ordered: string;
  readonly returned: string;
}

/** Something that would be recorded. Amounts are decimal text. */
export interface PreviewRecord {
  readonly type: string;
  readonly accountId: string;
  readonly on: Day | null;
  readonly amount: string | null;
  readonly currency: string | null;
}

/** A row of the file and what becomes of it; several where one row says several things. */
export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly becomes: readonly Becomes[];
}

export type Becomes =
  | ({ readonly kind: 'recorded' | 'known' } & PreviewRecord)
  | { readonly kind: 'rejected' | 'left-out'; readonly because: string; readonly why: Why };

const LARGEST_MAX = 5;

/** Money as events have it. */
interface Money {
  readonly amountMinor?: number;
  readonly currency?: string;
}

/** Gathers what an import would do, of batches and of what would be appended. */
export class PreviewOutcomes implements Outcomes {
  readonly #events = new Map<string, number>();
  readonly #sums = new Map<string, { ordered: bigint; returned: bigint }>();
  readonly #opened = new Set<string>();
  readonly #met = new Set<string>();
  readonly #refusals = new Reasons();
  readonly #leftOut = new Reasons();
  readonly #cellsLeftOut = new Map<string, number>();
  readonly #rows = new Map<number, PreviewRow & { readonly becomes: Becomes[] }>();
  #largest: (PreviewRecord & { readonly size: number })[] = [];
  #days: { first: string; last: string } | undefined;
  #last: ReadBatch | undefined;
  #known = 0;
  #rejected = 0;

  constructor(
    private readonly tally: ImportTally,
    private readonly zone: Zone,
  ) {}

  /** What would be written. */
  appended({ stream, events }: Append): void {
    for (const { type, occurredAt, data } of events) {
      this.#events.set(type, (this.#events.get(type) ?? 0) + 1);
      // What an account is known as is said by the import, and happened on no day.
      if (type !== 'AccountKnownAs') this.#addDay(occurredAt);
      if (type === 'AccountOpened') this.#opened.add(stream);
      if (type === 'OrderPlaced' || type === 'OrderReturned') {
        // Orders and returns hold an amount in minor units and its currency.
        this.#addMoney(type, stream, occurredAt, JSON.parse(data) as Required<Money>);
      }
    }
  }

  add(batch: ReadBatch, outcomes: readonly BulkOutcome[], waiting: WaitingRows | undefined): void {
    this.#last = batch;
    for (const row of batch.rejected) this.#reject(row, row.reason);
    for (const { why, rows } of batch.leftOut) this.#leftOut.add(why, rows);
    for (const { reason, ...row } of batch.leftOutShown) {
      this.#show(row, { kind: 'left-out', because: reason.message, why: reason });
      this.#leftOut.place(reason, row.line);
    }
    for (const [column, cells] of Object.entries(batch.cellsLeftOut)) {
      this.#cellsLeftOut.set(column, (this.#cellsLeftOut.get(column) ?? 0) + cells);
    }
    for (const { read, outcome, reason } of settledOf(batch, outcomes, waiting)) {
      this.#addEntry(read, outcome, reason);
    }
    this.tally.add(batch, outcomes, this.#rejected);
  }

  preview(): Omit<ImportPreview, keyof ProbableAccounts> {
    const { heading = [], recipe = { name: '', title: '' }, rowsRead = 0 } = this.#last ?? {};
    const days = this.#days;
    return {
      recipe,
      heading,
      rowsRead,
      known: this.#known,
      rejected: this.#rejected,
      accounts: {
        opened: this.#opened.size,
        known: [...this.#met].filter((stream) => !this.#opened.has(stream)).length,
      },
      events: Object.fromEntries(this.#events),
      days: days
        ? { first: dayOf(days.first, this.zone), last: dayOf(days.last, this.zone) }
        : null,
      sums: [...this.#sums].map(([currency, { ordered, returned }]) => ({
        currency,
        ordered: formatAmount(Number(ordered), currency),
        returned: formatAmount(Number(returned), currency),
      })),
      largest: this.#largest.map(({ size: _size, ...record }) => record),
      refusals: this.#refusals.counted(),
      leftOut: this.#leftOut.counted(),
      cellsLeftOut: Object.fromEntries(this.#cellsLeftOut),
      rows: [...this.#rows].sort(([one], [other]) => one - other).map(([, row]) => row),
    };
  }

  #addEntry({ entry, rows }: ReadEntry, outcome: BulkOutcome, reason: Why | undefined): void {
    const { intent } = entry;
    if (reason !== undefined) {
      for (const row of rows) this.#reject(sourceRow(row), reason);
      return;
    }
    this.#met.add(intent.stream);
    const kind = outcome.kind === 'known' ? 'known' : 'recorded';
    if (kind === 'known') this.#known += rows.length;
    const { type, stream, occurredAt, data } = intent;
    const record = recordOf(type, stream, occurredAt, data as Money, this.zone);
    for (const row of rows) {
      if (row.row <= ROWS_SHOWN) this.#show(sourceRow(row), { kind, ...record });
    }
  }

  #reject(row: SourceRow, why: Why): void {
    this.#rejected += 1;
    this.#refusals.add(why, 1, row.line);
    this.#show(row, { kind: 'rejected', because: why.message, why });
  }

  #show({ row, line, cells }: SourceRow, becomes: Becomes): void {
    if (row > ROWS_SHOWN) return;
    const shown = this.#rows.get(row) ?? { line, cells, becomes: [] };
    this.#rows.set(row, shown);
    shown.becomes.push(becomes);
  }

  #addDay(occurredAt: string): void {
    const { first, last } = this.#days ?? { first: occurredAt, last: occurredAt };
    this.#days = {
      first: occurredAt < first ? occurredAt : first,
      last: occurredAt > last ? occurredAt : last,
    };
  }

  #addMoney(type: string, stream: string, occurredAt: string, money: Required<Money>): void {
    const { amountMinor, currency } = money;
    const sum = this.#sums.get(currency) ?? { ordered: 0n, returned: 0n };
    this.#sums.set(currency, sum);
    sum[type === 'OrderPlaced' ? 'ordered' : 'returned'] += BigInt(amountMinor);
    const record = recordOf(type, stream, occurredAt, money, this.zone);
    const sized = { ...record, size: Number(record.amount) };
    this.#largest = [...this.#largest, sized]
      .sort((one, other) => other.size - one.size)
      .slice(0, LARGEST_MAX);
  }
}

function recordOf(
  type: string,
  stream: string,
  occurredAt: string | undefined,
  { amountMinor, currency }: Money,
  zone: Zone,
): PreviewRecord {
  return {
    type,
    accountId: accountOf(stream) ?? stream,
    on: occurredAt === undefined ? null : dayOf(occurredAt, zone),
    amount:
      amountMinor === undefined || currency === undefined
        ? null
        : formatAmount(amountMinor, currency),
    currency: currency ?? null,
  };
}
