import { FileUnusable } from '../file-unusable.ts';
import { why } from '../../why/why.ts';
import { CLOUD_EVENTS_HEADING } from '../headings.ts';
import { cellOf, recordOf, type Json } from './json.ts';

type JsonObject = Readonly<Record<string, Json>>;

const COLUMNS_MAX = 500;
const DEPTH_MAX = 6;

/** A batch of CloudEvents under its heading: what stands in their data has a column for each name. */
export interface EventRows {
  readonly heading: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** @throws FileUnusable where names are without end */
export function eventRows(events: readonly JsonObject[]): EventRows {
  const flat = events.map((event) => new Map(cellsIn(event['data'], 'data', 0)));
  const names = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  if (names.length > COLUMNS_MAX) {
    throw new FileUnusable(why('too-many-names', { max: COLUMNS_MAX }));
  }
  const rows = events.map((event, index) => ({
    line: index + 1,
    cells: [
      ...CLOUD_EVENTS_HEADING.map((name) => cellOf(event[name])),
      ...names.map((name) => flat[index]?.get(name) ?? ''),
    ],
  }));
  return { heading: [...CLOUD_EVENTS_HEADING, ...names], rows };
}

/** Names within names are joined by points; of a list its texts and numbers, separated by semicolons. */
function cellsIn(
  value: Json | undefined,
  path: string,
  depth: number,
): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return [[path, value.map(cellOf).filter(Boolean).join(';')]];
  const record = recordOf(value);
  if (!record) return value === undefined ? [] : [[path, cellOf(value)]];
  if (depth === DEPTH_MAX) return [];
  return Object.entries(record).flatMap(([name, inner]) =>
    cellsIn(inner, `${path}.${name}`, depth + 1),
  );
}
