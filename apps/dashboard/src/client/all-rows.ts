import { get } from './api.ts';

const PAGE_ROWS = 200;
/** More rows than this are not drawn; the file has them all. */
const ROWS_MAX = 20_000;

/** One page of something that goes on. */
interface Page {
  readonly rows: readonly unknown[];
  readonly nextCursor: string | null;
}

/** All rows that a question answers by pages, and the first of these. */
export async function allRows<P extends Page>(
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<{ readonly first: P; readonly rows: readonly P['rows'][number][] }> {
  const ask = (cursor: string | undefined) =>
    get<P>(path, { ...asked, limit: PAGE_ROWS, cursor }, signal);
  const first = await ask(undefined);
  const rows: P['rows'][number][] = [...first.rows];
  for (let page = first; page.nextCursor !== null && rows.length < ROWS_MAX;) {
    page = await ask(page.nextCursor);
    rows.push(...page.rows);
  }
  return { first, rows };
}
