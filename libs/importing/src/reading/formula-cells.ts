import { neutralised } from '#kernel/csv';

/** A cell as it was before an apostrophe was put in front of it, so that no spreadsheet runs it. */
export const original = (cell: string): string =>
  cell.startsWith("'") && neutralised(cell.slice(1)) === cell ? cell.slice(1) : cell;
