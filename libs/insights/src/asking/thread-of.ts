import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import { endIn, isAboutNow, type PagedQuestion } from './paging.ts';
import type { AnsweringThread } from './question.ts';

/** The lists of now are kept by the thread that follows the log; all else is folded from the log. */
export const threadOf = (
  question: PagedQuestion,
  ledger: LedgerIdentity,
  today: Day,
): AnsweringThread =>
  isAboutNow(endIn(question, ledger, today) ?? question, today) ? 'following' : 'answering';
