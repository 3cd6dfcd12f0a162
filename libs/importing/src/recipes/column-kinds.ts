import type { FieldKind } from '#commands/forms/field';
import { columnOf } from '../rows/row-input.ts';
import { entryOfRow, ROW_TYPES } from '../rows/row-types.ts';

/** As what a cell for one of our columns is read. */
export type CellKind = 'text' | 'number' | 'moment' | 'day' | 'currency';

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
]);

export const kindOfColumn = (column: string): CellKind => COLUMN_KINDS.get(column) ?? 'text';
