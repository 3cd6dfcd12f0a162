/** What programs write into a cell that holds nothing, whatever the column. */
const NOTHING: ReadonlySet<string> = new Set([
  ...['', '-', '--', '–', '—', '\\n', 'null', '(null)', '<null>', '#n/a', '#null!', 'n/a', 'n.a.'],
  ...['(blank)', '(empty)', '(none)', 'k.a.', 'k. a.', 's/o', '#ref!', '#value!', '#div/0!'],
]);

/** Words for nothing that are also names of people, products and companies. */
const NOTHING_BUT_IN_TEXT: ReadonlySet<string> = new Set(['na', 'nil', 'none', 'nan', 'undefined']);

/** Longer cells hold something. */
const LENGTH_MAX = 9;

/** Whether a cell of numbers, moments, names of things, choices or the like holds nothing. */
export const isEmptyCell = (text: string): boolean =>
  isEmptyText(text) || NOTHING_BUT_IN_TEXT.has(text.trim().toLowerCase());

/** Whether a cell of text for people holds nothing: "None" and "Na" may be somebody's name. */
export function isEmptyText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LENGTH_MAX && NOTHING.has(trimmed.toLowerCase());
}
