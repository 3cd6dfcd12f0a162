import type { EventOf, MainstayEvent, MainstayEventType } from '#events/catalogue';
import type { Decision } from '#kernel/decision';
import { canonicalJson } from '#kernel/json';
import type { Instant } from '#kernel/time';
import type { History } from '../histories/history.ts';
import type { DataOf, TimedIntent } from './intent.ts';

/**
 * A rule book for one kind of intent: pure, no bus, no clock, no store. `D` is what is asked for where that is not
 * the event's own data; `A` what was looked up in other streams.
 */
export type Decide<T extends MainstayEventType, D = DataOf<T>, A = unknown> = Decision<
  TimedIntent<T, D, A>,
  History,
  MainstayEvent
>;

/** The very event that is asked for. */
export function eventOf<T extends MainstayEventType>(
  { type, occurredAt, personal }: TimedIntent<T, unknown>,
  data: DataOf<T>,
): EventOf<T> {
  // Type, data and personal texts were made for one another by the form.
  return { type, occurredAt, data, ...(personal ? { personal } : {}) } as unknown as EventOf<T>;
}

/** Free texts explain; only what is said beside them makes one thing differ from another. */
export const sameTerms = (left: object, right: object): boolean =>
  canonicalJson(left) === canonicalJson(right);

/** An intent that names no moment is the same at any; one that does is another at another. */
export const sameMoment = (
  { dated, occurredAt }: Pick<TimedIntent, 'dated' | 'occurredAt'>,
  recorded: { readonly occurredAt: Instant },
): boolean => !dated || occurredAt === recorded.occurredAt;
