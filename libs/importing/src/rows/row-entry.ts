import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { InvalidFields, readIntent } from '#commands/forms/form';
import type { ImportSource } from '#kernel/event';
import { uuidOf } from '#kernel/hash';
import { escapedBytes, isIdentifier } from '#kernel/identifier';
import type { ImportRow } from './import-row.ts';
import { orderOfLines } from './order-lines.ts';
import type { RowIdentity } from './row-identity.ts';
import { columnOf, rowInputOf } from './row-input.ts';
import { entryOfRow, type RowType } from './row-types.ts';

/** What an import says of all its rows. */
export interface ImportTerms {
  /** For rows that name none. */
  readonly currency: string | undefined;
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

/** Makes the entry of a row, or of the rows of one order. @throws InvalidFields, in the file's words */
export function entryOf(
  rows: readonly [ImportRow, ...ImportRow[]],
  identity: RowIdentity,
  terms: ImportTerms,
): BulkEntry {
  const [row] = rows;
  const { accountId, type, occurredAt, fields } = row;
  const cells = { ...fields, currency: fields['currency'] ?? terms.currency };
  const named = rowInputOf(type)(cells, nameOf(row, identity));
  const whole =
    rows.length === 1
      ? named
      : { ...named, ...orderOfLines(rows, cells.currency ?? ''), quantity: undefined };
  const source: ImportSource = { batch: terms.batch, fileHash: terms.fileHash, row: row.row };
  return {
    intent: inColumns(() => readIntent(entryOfRow(type), { accountId, occurredAt, ...whole })),
    ...identity,
    meta: { actor: terms.actor, origin: 'imported', import: source },
    ...(type === 'account' ? {} : { opening: openingBy(row) }),
  };
}

/** How a row opens an account that is not known yet. */
const openingBy = ({ type, fields }: ImportRow): BulkEntry['opening'] & object => ({
  as: BUYS.has(type) ? 'customer' : 'prospect',
  ...(fields['account_name'] === undefined ? {} : { name: fields['account_name'] }),
});

/** The reference as an identifier, or a name made of the row's identity where it has none. */
function nameOf({ accountId, reference }: ImportRow, { key }: RowIdentity): string {
  if (reference === undefined) return uuidOf('import', accountId, ...key);
  if (isIdentifier(reference)) return reference;
  // Reversible, so that two references never become one.
  const escaped = escapedBytes(reference);
  const name = isIdentifier(escaped) ? escaped : `R${escaped}`;
  return isIdentifier(name) ? name : uuidOf('import', accountId, ...key);
}

function inColumns<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidFields)) throw error;
    throw new InvalidFields(
      error.problems.map(({ field, message }) => ({ field: nameInFile(field), message })),
    );
  }
}

/** A form's field as files have it. */
export const nameInFile = (field: string): string => COLUMN_OF[field] ?? columnOf(field);
