import type { LedgerIdentity } from '#kernel/event-store';
import { sha256 } from '#kernel/hash';
import type { Day } from '#kernel/time';
import { pageEndOf, type PageEnd } from './cursor.ts';
import type { MomentQuery } from './moments.ts';

/** A question answered page by page: its name, and all that decides which rows come in which order. */
export interface PagedQuestion extends MomentQuery {
  readonly name: string;
  /** What is left out when unsaid stands here with its default. */
  readonly asked: object;
  readonly cursor?: string | undefined;
}

/** Which page, and how long: the question is the same for all of them. */
const OF_THE_PAGE = new Set(['cursor', 'limit', 'asOf']);

/** Which question a cursor belongs to, in a few characters. */
export function questionId({ name, asOf, asked }: Omit<PagedQuestion, 'cursor'>): string {
  const parts = Object.entries(asked)
    .filter(([part, value]) => !OF_THE_PAGE.has(part) && value !== undefined && value !== '')
    .map(
      ([part, value]) =>
        [part, Array.isArray(value) ? (value as unknown[]).toSorted() : value] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(JSON.stringify([name, asOf ?? null, parts])).slice(0, 16);
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
  const { asOf } = question;
  const otherwise = { ...question, asOf: asOf === undefined ? end.asOf : undefined };
  const isSame =
    end.question === questionId(question) ||
    (end.asOf === (asOf ?? today) && end.question === questionId(otherwise));
  if (!isSame) throw new CursorOfAnother();
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
