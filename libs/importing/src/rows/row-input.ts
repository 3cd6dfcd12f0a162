import type { CommandEntry } from '#commands/command/records';
import type { AnyField, FieldKind } from '#commands/forms/field';
import { ACCOUNT_FIELDS } from '#commands/forms/form';
import { accountRows } from './accounts.rows.ts';
import { flagOf, listOf, numberOf, type Cells, type Input, type RowInput } from './cells.ts';
import { competitionRows } from './competition.rows.ts';
import { contactRows } from './contacts.rows.ts';
import { contractRows } from './contracts.rows.ts';
import { orderRows } from './orders.rows.ts';
import { peopleRows } from './people.rows.ts';
import { entryOfRow, type RowType } from './row-types.ts';
import { workRows } from './work.rows.ts';

/** Types of rows whose columns are not simply the fields of their form. */
const EXCEPTIONS: ReadonlyMap<RowType, RowInput> = new Map(
  Object.entries({
    ...orderRows,
    ...contactRows,
    ...contractRows,
    ...competitionRows,
    ...peopleRows,
    ...accountRows,
    ...workRows,
  }),
);

/** How the cells of a type of row become its form's fields. */
export const rowInputOf = (type: RowType): RowInput =>
  EXCEPTIONS.get(type) ?? ((cells, id) => inputByFields(entryOfRow(type), cells, id));

/** The columns a type of row reads beside those every row has: its fields in snake case. */
export const columnsOf = (type: RowType): readonly string[] =>
  ownFields(entryOfRow(type)).map(([name]) => columnOf(name));

/** A field's name as files have it. */
export const columnOf = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const ownFields = ({ fields }: CommandEntry): readonly [name: string, field: AnyField][] =>
  Object.entries(fields).filter(([name]) => !Object.hasOwn(ACCOUNT_FIELDS, name));

/** The fields of a form, each from the column of its name. */
export const inputByFields = (entry: CommandEntry, cells: Cells, id: string): Input =>
  Object.fromEntries(
    ownFields(entry).map(([name, field]) => [
      name,
      valueOf(field, cells[columnOf(name)], cells, id),
    ]),
  );

/** Own ids fall back to the row's own name, sealed notes to the note; what a cell cannot be, the field says. */
function valueOf(field: AnyField, cell: string | undefined, cells: Cells, id: string): unknown {
  const parse = PARSERS[field.kind];
  if (parse) return parse(cell);
  if (field.made) return cell ?? id;
  return field.kind === 'note' && field.place === 'texts' ? (cell ?? cells['note']) : cell;
}

/** Kinds that JSON says otherwise than as text. */
const PARSERS: Readonly<Partial<Record<FieldKind, (cell: string | undefined) => unknown>>> = {
  flag: flagOf,
  whole: numberOf,
  number: numberOf,
  refs: listOf,
  choices: listOf,
  texts: listOf,
};
