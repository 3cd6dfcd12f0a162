import type { LedgerIdentity } from '#kernel/event-store';
import { sha256 } from '#kernel/hash';
import type { Day } from '#kernel/time';
import { pageEndOf, type CursorQuestion, type PageEnd } from './cursor.ts';
import type { MomentQuery } from './moments.ts';

/** A question answered page by page. */
export interface PagedQuestion extends MomentQuery {
  readonly horizonDays?: number;
  /** In which order its rows come: which list, column and direction. */
  readonly order: string;
  /** All else that decides which rows there are; what is said elsewhere or belongs to the page may stand in it. */
  readonly asked: object;
  readonly cursor?: string | undefined;
}

/** What is compared by itself, or is the same question for each page. */
const APART = new Set(['cursor', 'limit', 'asOf', 'knownAt', 'horizonDays', 'sort', 'direction']);

/** What cursors of a question say of it. Over midnight it matters whether the day was said. */
export function questionOf(
  { horizonDays = 0, order, asOf, asked }: PagedQuestion,
  isDaySaid = asOf !== undefined,
): CursorQuestion {
  const parts = Object.entries(asked)
    .filter(([part, value]) => !APART.has(part) && value !== undefined && value !== '')
    .map(
      ([part, value]) =>
        [part, Array.isArray(value) ? (value as unknown[]).toSorted() : value] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const isPlain = isDaySaid && parts.length === 0;
  const rest = isPlain ? '' : sha256(JSON.stringify([isDaySaid, parts])).slice(0, 16);
  return { horizonDays, order, rest };
}

/**
 * Where the page before ended, if there was one. Today may be said or left out; a cursor of a day that is over
 * goes on with that day where none is said and none was.
 * @throws PositionUnreadable, LedgerChanged, CursorOfAnother
 */
export function endIn(
  question: PagedQuestion,
  { ledgerId }: LedgerIdentity,
  today: Day,
): PageEnd | undefined {
  if (question.cursor === undefined) return undefined;
  const end = pageEndOf(question.cursor, ledgerId);
  const { asOf, knownAt } = question;
  const isOf = (isDaySaid: boolean): boolean => {
    const { horizonDays, order, rest } = questionOf(question, isDaySaid);
    const { question: its } = end;
    return its.horizonDays === horizonDays && its.order === order && its.rest === rest;
  };
  const isDay = asOf === undefined ? isOf(false) : isOf(true) && asOf === end.asOf;
  const isToday = end.asOf === (asOf ?? today) && isOf(asOf === undefined);
  const isSame = isDay || isToday;
  if (!isSame || (knownAt ?? null) !== end.knownAt) throw new CursorOfAnother();
  return end;
}

/** The moment of a page before is the one the question held for then. */
export const isAboutNow = ({ asOf, knownAt }: MomentQuery | PageEnd, today: Day): boolean =>
  (asOf ?? today) === today && (knownAt ?? null) === null;

/** A cursor goes on with the question it was given out for, and no other. */
export class CursorOfAnother extends Error {
  override readonly name = 'CursorOfAnother';

  constructor() {
    super(
      'This cursor belongs to another question: send it with the account, search, filters, order, day, knownAt and horizon it was given out for, or leave it out.',
    );
  }
}
