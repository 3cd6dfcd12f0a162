import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import { pageEndOf, type PageEnd } from './cursor.ts';
import type { MomentQuery } from './moments.ts';

/** Where the page before ended, if there was one. @throws PositionUnreadable, LedgerChanged */
export const endIn = (
  { cursor }: { readonly cursor?: string | undefined },
  { ledgerId }: LedgerIdentity,
): PageEnd | undefined => (cursor === undefined ? undefined : pageEndOf(cursor, ledgerId));

/** The moment of a page before goes before what is said here. */
export const isAboutNow = ({ asOf, knownAt }: MomentQuery | PageEnd, today: Day): boolean =>
  (asOf ?? today) === today && (knownAt ?? null) === null;
