/**
 * Spreadsheets run a cell that begins so, also behind blanks. In files we write an apostrophe stands before it, as
 * they ask for; one more before what begins with an apostrophe and such a sign by itself, so that it can be told.
 */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const FORMULA = /^'*[\s\u0000-\u001f\uff1d\uff0b\uff0d\uff20]*[=+\-@|\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs. */
export const neutralised = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** By which spreadsheets know that a file is in UTF-8. */
export const CSV_MARK = '\uFEFF';

/** A line of a file for spreadsheets (RFC 4180), of which they run nothing. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => quoted(typeof cell === 'string' ? neutralised(cell) : String(cell ?? ''))).join(',')}\n`;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
