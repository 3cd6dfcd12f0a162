import { isColumn, type Column, type ColumnMap } from './columns.ts';

/** A mapping that does not say `ours=theirs`. */
export class ColumnMapUnusable extends Error {
  override readonly name = 'ColumnMapUnusable';
}

/** Reads `occurred_at=InvoiceDate` pairs. @throws ColumnMapUnusable */
export function parseColumnMap(pairs: readonly string[]): ColumnMap {
  const map: Record<Column, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const ours = pair.slice(0, at).trim();
    const theirs = pair.slice(at + 1).trim();
    if (at < 1 || theirs === '') {
      throw new ColumnMapUnusable(`"${pair}" is no mapping; write ours=theirs.`);
    }
    if (!isColumn(ours)) throw new ColumnMapUnusable(`"${ours}" is no column an import knows.`);
    map[ours] = theirs;
  }
  return map;
}

/** Reads a mapping file: a JSON object of ours to theirs. @throws ColumnMapUnusable */
export function parseColumnMapFile(text: string): ColumnMap {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ColumnMapUnusable('A mapping file holds one JSON object of our columns to theirs.');
  }
  return parseColumnMap(Object.entries(value).map(([ours, theirs]) => `${ours}=${String(theirs)}`));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ColumnMapUnusable('The mapping file is not JSON.', { cause });
  }
}
