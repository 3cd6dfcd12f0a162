import type { Day } from '#kernel/time';
import type { MomentQuery } from '../asking/moments.ts';
import type { Only } from '../lists/only.ts';
import type { PagedQuestion } from '../asking/paging.ts';
import { askedOfList } from '../lists/asked-of-list.ts';

export const RENEWALS_LIMIT_MAX = 200;

/** Which decisions, as of when. All that is said must hold. */
export interface RenewalsQuery extends MomentQuery {
  readonly only?: Only;
  /** The first and the last day of decision; whichever where not said. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly managerIds?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  /** From the page before, for the very same question; today's goes on with the day it began on. */
  readonly cursor?: string | undefined;
}

/** The question that cursors of renewals belong to. */
export const renewalsAsked = (query: RenewalsQuery): PagedQuestion =>
  askedOfList('renewals decisionOn asc', query);
