import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { InvalidFields, readIntent } from '#commands/forms/form';
import { uuidOf } from '#kernel/hash';
import { escapedBytes, isIdentifier } from '#kernel/identifier';
import { orderOfLines } from './order-lines.ts';
import type { ReadGroup } from './read-group.ts';
import type { ImportRow } from './import-row.ts';
import type { RowIdentity } from './row-identity.ts';
import type { Cells } from './cells.ts';
import { columnOf, rowInputOf } from './row-input.ts';
import { entryOfRow, type RowType } from './row-types.ts';
import { tellsMore, usableCells } from './usable-cells.ts';

/** An entry without who says so and where it comes from, which an import says of all its rows at once. */
export type RowEntry = Omit<BulkEntry, 'meta'>;

/** What fills in where the rows of an import leave something out. */
export interface RowTerms {
  /** For rows that name none. */
  readonly currency: string | undefined;
  /** Whose numbers to call are written without their country. */
  readonly country?: string | undefined;
}

/** What an import says of all its rows. */
export interface ImportTerms extends RowTerms {
  readonly actor: string;
  readonly batch: string;
  readonly fileHash: string;
}

/** What a form's fields are called in a file, where the two differ, for messages people can act on. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  orderId: 'reference',
  returnId: 'reference',
  threatId: 'reference',
  annualValue: 'annual_value',
};

/** A customer is who buys; who was only talked to may be a prospect. */
const BUYS: ReadonlySet<RowType> = new Set(['order', 'order_returned', 'contract']);

/** Columns that name a thing of the account as its own row names it by its reference. */
const THINGS = ['order_id', 'contract_id', 'threat_id'] as const;

/** What is to be recorded, and the columns whose cells could not be used for it. */
export interface EntryMade {
  readonly entry: RowEntry;
  readonly cellsLeftOut: readonly string[];
}

/** Makes the entry of a row, or of the rows of one order. @throws InvalidFields, in the file's words */
export function entryOf(group: ReadGroup, identity: RowIdentity, terms: RowTerms): EntryMade {
  const cellsLeftOut: string[] = [];
  for (;;) {
    try {
      const entry = entryWithout(cellsLeftOut, group, identity, terms);
      const lines = group.leavesLinesOut ? ['product'] : [];
      return { entry, cellsLeftOut: [...group.cellsLeftOut, ...cellsLeftOut, ...lines] };
    } catch (error) {
      const unusable = error instanceof InvalidFields ? leavable(error, cellsLeftOut) : [];
      if (unusable.length === 0) throw error;
      cellsLeftOut.push(...unusable);
    }
  }
}

/** Columns that a row can do without, where nothing else is wrong with it. */
function leavable({ problems }: InvalidFields, before: readonly string[]): readonly string[] {
  const columns = problems.map(({ field }) => field.replace(/^lines\[\d+\]\./, ''));
  return columns.every(tellsMore)
    ? [...new Set(columns)].filter((name) => !before.includes(name))
    : [];
}

function entryWithout(
  columns: readonly string[],
  { rows, whole, isOrder, leavesLinesOut }: ReadGroup,
  identity: RowIdentity,
  terms: RowTerms,
): RowEntry {
  const usable = ({ fields }: ImportRow): Cells =>
    without(columns, usableCells(fields, terms.country));
  const [row] = rows;
  const { accountId, type, occurredAt } = row;
  const fields = usable(row);
  const cells = {
    ...fields,
    currency: fields['currency'] ?? terms.currency,
    ...Object.fromEntries(
      THINGS.flatMap((column) => {
        const name = fields[column];
        return name === undefined ? [] : [[column, idOf(name)]];
      }),
    ),
  };
  const named = rowInputOf(type)(cells, nameOf(row, identity));
  const asOrder = isOrder
    ? {
        ...orderOfLines(
          rows.map((one) => ({ ...one, fields: usable(one) })),
          cells.currency ?? '',
          whole,
        ),
        quantity: undefined,
        ...(leavesLinesOut ? { lines: undefined } : {}),
      }
    : {};
  return {
    intent: inColumns(() =>
      readIntent(entryOfRow(type), { accountId, occurredAt, ...named, ...asOrder }),
    ),
    ...identity,
    ...(type === 'account' ? {} : { opening: openingBy(type, fields) }),
  };
}

type Opening = NonNullable<BulkEntry['opening']>;

/** One for all rows that name nobody, so that a batch which goes to another thread holds it once. */
const AS_CUSTOMER: Opening = { as: 'customer' };
const AS_PROSPECT: Opening = { as: 'prospect' };

/** How a row opens an account that is not known yet. */
function openingBy(type: RowType, { account_name: name }: Cells): Opening {
  const opening = BUYS.has(type) ? AS_CUSTOMER : AS_PROSPECT;
  return name === undefined ? opening : { ...opening, name };
}

const without = (columns: readonly string[], cells: Cells): Cells =>
  columns.length === 0
    ? cells
    : { ...cells, ...Object.fromEntries(columns.map((column) => [column, undefined])) };

/** The reference as an identifier, or a name made of the row's identity where it has none. */
function nameOf({ accountId, reference }: ImportRow, { key }: RowIdentity): string {
  const name = reference === undefined ? undefined : idOf(reference);
  return name !== undefined && isIdentifier(name) ? name : uuidOf('import', accountId, ...key);
}

/** A name of the file as an identifier where it can be one: reversible, so that two names never become one. */
function idOf(reference: string): string {
  if (isIdentifier(reference)) return reference;
  const escaped = escapedBytes(reference);
  return isIdentifier(escaped) ? escaped : `R${escaped}`;
}

function inColumns<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    throw new InvalidFields(
      error.problems.map((problem) => ({ ...problem, field: nameInFile(problem.field) })),
    );
  }
}

/** A form's field as files have it. */
export const nameInFile = (field: string): string => COLUMN_OF[field] ?? columnOf(field);
