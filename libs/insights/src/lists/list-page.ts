import type { ListFilter, ListRow, Lists, ListShape } from '#kernel/lists';
import { cursorOf, type CursorQuestion, type PageEnd } from '../asking/cursor.ts';
import type { Moment } from '../asking/moment.view.ts';
import type { ListedMoment } from './listed-at.ts';

const LIMIT = 50;

/** Which rows of a list, in which order: of a page after the first those after its end. */
interface ListQuestion {
  readonly filter: ListFilter;
  readonly sort: { readonly column: string; readonly direction: 'asc' | 'desc' };
  /** What cursors say of it. */
  readonly question: CursorQuestion;
  readonly limit: number | undefined;
  readonly limitMax: number;
  readonly end: PageEnd | undefined;
}

/** One page of a list. `nextCursor` is null on the last one. */
interface ListAnswer<Row> extends Moment {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Answers a page of a list, today's and those of past days alike. */
export async function listPage<Row>(
  lists: Pick<Lists, 'query'>,
  shape: ListShape,
  moment: ListedMoment,
  { filter, sort, question, limit: asked = LIMIT, limitMax, end }: ListQuestion,
): Promise<ListAnswer<Row>> {
  const limit = Math.min(Math.max(asked, 1), limitMax);
  const { rows, total } = await lists.query(shape, {
    ...filter,
    sort,
    ...(end ? { after: { cell: end.cell, key: end.key } } : {}),
    // One more than is shown tells whether there is a page after this one.
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const endOf = ({ cells, key }: ListRow): PageEnd => ({
    asOf: moment.view.asOf,
    knownAt: moment.view.knownAt,
    position: moment.position,
    question,
    cell: cells[sort.column] ?? null,
    key,
  });
  return {
    ...moment.view,
    // Bodies are written from rows of that kind, by the version of the list that is read.
    rows: page.map(({ body }) => JSON.parse(body) as Row),
    total,
    nextCursor: last ? cursorOf(moment.ledgerId, endOf(last)) : null,
  };
}
