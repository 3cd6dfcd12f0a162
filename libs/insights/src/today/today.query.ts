import type { Day } from '#kernel/time';
import type { MomentQuery } from '../asking/moments.ts';
import type { PagedQuestion } from '../asking/paging.ts';
import { askedOfList } from '../lists/asked-of-list.ts';
import type { Whose } from './whose.ts';

export const DUE_LIMIT_MAX = 100;
/** Days to come are looked at as far as decisions are foreseen. */
export const AHEAD_DAYS_MAX = 400;

/** Whose day, and which. */
export interface TodayQuery extends MomentQuery, Whose {
  /** Today where no day is named, or one that is to come, by what is known now. */
  readonly on?: Day | undefined;
  readonly limit?: number | undefined;
  /** From the page before, for the very same question. */
  readonly cursor?: string | undefined;
}

/** The question that cursors of a day belong to. */
export const todayAsked = (query: TodayQuery): PagedQuestion =>
  askedOfList('today dueOn asc', query);
