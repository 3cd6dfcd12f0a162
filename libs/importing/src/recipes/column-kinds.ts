import type { FieldKind } from '#commands/forms/field';
import { columnOf } from '../rows/row-input.ts';
import { entryOfRow, ROW_TYPES } from '../rows/row-types.ts';

/** As what a cell for one of our columns is read. */
export type CellKind =
  | 'text'
  | 'number'
  | 'moment'
  | 'day'
  | 'currency'
  | 'account'
  | 'stakeholder'
  | 'colleague'
  | 'reference';

const KINDS: Readonly<Partial<Record<FieldKind, CellKind>>> = {
  money: 'number',
  'signed-money': 'number',
  quantity: 'number',
  whole: 'number',
  number: 'number',
  day: 'day',
  instant: 'moment',
  currency: 'currency',
};

/** What follows from the forms; the moment of a row and the amounts of an order are no fields of theirs. */
const COLUMN_KINDS: ReadonlyMap<string, CellKind> = new Map<string, CellKind>([
  ...ROW_TYPES.flatMap((type) =>
    Object.entries(entryOfRow(type).fields).flatMap(([name, { kind }]): [string, CellKind][] => {
      const read = KINDS[kind];
      return read === undefined ? [] : [[columnOf(name), read]];
    }),
  ),
  ['occurred_at', 'moment'],
  ['account_id', 'account'],
  ['reference', 'reference'],
  ['order_id', 'reference'],
]);

/** Columns that name people of the customer, and people of ours. */
const OF_PEOPLE = /^(?:stakeholder_ids?|successor_id)$/;
const OF_COLLEAGUES = /(?:^|_)(?:manager_id|colleague_ids?)$/;

export function kindOfColumn(column: string): CellKind {
  if (OF_PEOPLE.test(column)) return 'stakeholder';
  if (OF_COLLEAGUES.test(column)) return 'colleague';
  return COLUMN_KINDS.get(column) ?? 'text';
}
