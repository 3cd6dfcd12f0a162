import type { Said } from '../table.ts';
import { Records, type DelimitedRecord } from './records.ts';

/** Where in a file its table stands, and how its cells are told apart. */
export interface Layout {
  readonly separator: string;
  readonly heading: readonly string[];
  readonly headingLine: number;
  /** Cells that stand before those of each row: what a table above this one says of all of them. */
  readonly before: readonly string[];
  /** Cells of a row as it stands in the file. */
  readonly width: number;
  /** The line after the heading. */
  readonly rowsFrom: number;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SEPARATOR_LINE = /^"?sep=(.)"?\r*$/i;

/** A heading fills nearly all of its cells; titles above it one or two. */
const HEADING_SHARE_MIN = 0.8;
const RECORDS_LOOKED_AT = 200;

/** What makes a separator likely: how many records have as many cells as most, and a heading that is the first line. */
const HEADING_WEIGHT = 0.5;
const TITLES_WEIGHT = 0.2;
const WIDTH_WEIGHT = 0.1;

/**
 * Finds separator and heading in the first lines of a file. Undefined where no line has anything in it.
 * `said.skip` lines are passed over before, and `said.delimiter` is believed.
 */
export function layoutOf(lines: readonly string[], said: Said): Layout | undefined {
  let skip = said.skip ?? 0;
  const [, named] = SEPARATOR_LINE.exec(lines[skip] ?? '') ?? [];
  if (named !== undefined) skip += 1;
  const told = said.delimiter ?? named;
  const looked = lines.slice(skip);
  const candidates = (told === undefined ? SEPARATORS : [told]).map((separator) =>
    candidateOf(separator, recordsOf(looked, separator, skip + 1)),
  );
  const [best] = candidates
    .filter((candidate) => candidate !== undefined)
    .sort((left, right) => right.score - left.score);
  return best && (detailsOf(best) ?? plainOf(best));
}

/** The same for records that are told apart already, as those of a workbook. */
export function layoutOfRecords(records: readonly DelimitedRecord[]): Layout | undefined {
  const filled = records.filter(({ cells }) => !isBlank(cells)).slice(0, RECORDS_LOOKED_AT);
  const candidate = candidateOf('', filled);
  return candidate && (detailsOf(candidate) ?? plainOf(candidate));
}

interface Candidate {
  readonly separator: string;
  readonly records: readonly DelimitedRecord[];
  /** Place of the heading among the records. */
  readonly at: number;
  readonly score: number;
}

function recordsOf(lines: readonly string[], separator: string, from: number): DelimitedRecord[] {
  const reader = new Records(separator, 0, from);
  const records: DelimitedRecord[] = [];
  for (const line of lines) {
    records.push(...reader.take([line]));
    if (records.length > RECORDS_LOOKED_AT) break;
  }
  records.push(...reader.end());
  return records.filter(({ cells }) => !isBlank(cells));
}

function candidateOf(
  separator: string,
  records: readonly DelimitedRecord[],
): Candidate | undefined {
  if (records.length === 0) return undefined;
  const fills = records.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(...fills);
  const found = fills.findIndex(
    (filled) => filled >= Math.min(most, Math.max(2, most * HEADING_SHARE_MIN)),
  );
  const at = Math.max(0, found);
  const width = commonest(records.map(({ cells }) => cells.length));
  const alike = records.filter(({ cells }) => cells.length === width && width > 1).length;
  const score =
    alike / records.length +
    (isHeading(records[at]?.cells ?? []) ? HEADING_WEIGHT : 0) -
    (at > 0 ? TITLES_WEIGHT : 0) +
    WIDTH_WEIGHT * Math.log2(width);
  return { separator, records, at, score };
}

function plainOf({ separator, records, at }: Candidate): Layout | undefined {
  const record = records[at];
  if (!record) return undefined;
  const heading = namesOf(record.cells);
  return {
    separator,
    heading,
    headingLine: record.line,
    before: [],
    width: heading.length,
    rowsFrom: record.lastLine + 1,
  };
}

/**
 * Two tables in one file, the first of which has one row that says something of all rows of the second, as a meeting
 * and who took part: both are read as one table.
 */
function detailsOf({ separator, records, at }: Candidate): Layout | undefined {
  const [outer, row, inner, next] = records.slice(at, at + 4);
  if (!outer || !row || !inner || !next) return undefined;
  const isApart = inner.line > row.lastLine + 1 && row.line === outer.lastLine + 1;
  const isOther = inner.cells.join('\n') !== outer.cells.join('\n');
  const isOne = next.line === inner.lastLine + 1 && next.cells.length === inner.cells.length;
  const holdsNames = isHeading(inner.cells) && inner.cells.length >= 3;
  if (!isApart || !isOther || !isOne || !holdsNames) return undefined;
  const names = namesOf(outer.cells);
  const own = namesOf(inner.cells);
  return {
    separator,
    heading: [...names, ...own.map((name) => (names.includes(name) ? `${name} (2)` : name))],
    headingLine: inner.line,
    before: names.map((_, place) => row.cells[place] ?? ''),
    width: own.length,
    rowsFrom: inner.lastLine + 1,
  };
}

/** Names as they are found and written again: in one line, without marks that nobody sees. */
const namesOf = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) =>
    cell
      .replaceAll(/[\uFEFF\u200B]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

/** Names differ, and are neither numbers, days nor addresses. */
function isHeading(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== '');
  const areNames = names.every((name) => !/^[-+(]?\d|@|^[€$£]/.test(name));
  return areNames && new Set(names).size === names.length && names.length > 0;
}

/** Nothing but blanks and separators, whichever of them is the file's. */
const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^[\s,;|]*$/.test(cell));

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [first] = [...counts].sort(([left, many], [right, more]) => more - many || right - left);
  return first?.[0] ?? 0;
}
