/** The cells of a row under our names for their columns; empty ones are missing. */
export type Cells = Readonly<Partial<Record<string, string>>>;

/** The fields of a form, as JSON would say them. */
export type Input = Readonly<Record<string, unknown>>;

/** How the cells of one type of row become a form's fields. `id` names what the row itself has no name for. */
export type RowInput = (cells: Cells, id: string) => Input;

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** Left as text where it is no flag or number, so that the form says what is wrong with it. */
export const flagOf = (cell: string | undefined): boolean | string | undefined =>
  cell === undefined ? undefined : (FLAGS.get(cell.toLowerCase()) ?? cell);

export const numberOf = (cell: string | undefined): number | string | undefined =>
  cell !== undefined && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;

export const listOf = (cell: string | undefined): readonly string[] | undefined =>
  cell?.split(';').map((part) => part.trim());

/** The thing of this account that a row speaks of: named by a column of its own, or else by the row's reference. */
export const namedIn = (cells: Cells, column: string, id: string): string | undefined =>
  cells[column] ?? (cells['reference'] === undefined ? undefined : id);

/** A value of its own makes a currency mean something; what is said for the whole file does not. */
export const valueOf = ({ annual_value: annualValue, currency }: Cells): Input =>
  annualValue === undefined ? {} : { annualValue, currency };
