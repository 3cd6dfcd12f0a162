import type { PagedQuestion } from '../asking/paging.ts';
import type { MomentQuery } from '../asking/moments.ts';
import { HORIZON_DAYS } from '../portfolio/portfolio.query.ts';

interface Query extends MomentQuery {
  readonly cursor?: string | undefined;
}

/** The question that cursors of a list belong to which stands beside the portfolio: it is kept for the usual horizon. */
export const askedOfList = (order: string, query: Query): PagedQuestion => ({
  order,
  horizonDays: HORIZON_DAYS,
  asOf: query.asOf,
  knownAt: query.knownAt,
  cursor: query.cursor,
  asked: query,
});
