import type { EventOf, MainstayEvent, MainstayEventType } from '#events/catalogue';
import type { History, Subject } from '../histories/history.ts';
import { mustBeKnown } from './account-known.ts';
import type { TimedIntent } from './intent.ts';
import { eventOf, sameTerms } from './rules.ts';

/** What a type of events says something of, each time anew: the kind it is filed under, and the field with its id. */
export interface Key {
  readonly kind: string;
  readonly id: string;
}

/** What was said last of the same, by an intent's moment. */
export function saidLast<T extends MainstayEventType>(
  { kind, id }: Key,
  { type, data, occurredAt }: TimedIntent<T>,
  history: History,
): EventOf<T> | undefined {
  const last: Subject<{ readonly said?: EventOf<T> }> = {
    kind,
    initial: {},
    // The reducer stands under the intent's own type, whose events it gets.
    on: { [type]: (_before: object, said: EventOf<T>) => ({ said }) },
  };
  const key = String((data as Readonly<Record<string, unknown>>)[id]);
  return history.at(occurredAt, last, key).said;
}

/** Sets something as it is from then on: what is so already is news only with a text. */
export const sets =
  <T extends MainstayEventType>(key: Key) =>
  (intent: TimedIntent<T>, history: History): readonly MainstayEvent[] => {
    mustBeKnown(history, intent);
    const last = saidLast(key, intent, history);
    const isSo = last !== undefined && sameTerms(last.data, intent.data);
    return isSo && !intent.personal ? [] : [eventOf(intent, intent.data)];
  };
