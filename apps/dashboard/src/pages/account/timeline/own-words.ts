import type { AccountEventType, EventOf } from '#events/catalogue';
import type { TimelineEntry } from '#insights/views';
import { printable } from '#kernel/printable';

/** What people wrote about an event, in their own words: all of its personal texts but those named below. */
export function ownWords({ type, personal }: Pick<TimelineEntry, 'type' | 'personal'>): string {
  const hidden = notShown(type);
  return Object.entries(personal ?? {})
    .filter(([field, text]) => text !== '' && !hidden.includes(field))
    .map(([, text]) => printable(text))
    .join('\n');
}

/** The personal texts of an event that its line in the timeline leaves out. */
export const notShown = (type: string): readonly string[] =>
  Object.entries(NOT_SHOWN).find(([name]) => name === type)?.[1] ?? [];

type PersonalOf<T extends AccountEventType> = NonNullable<EventOf<T>['personal']>;
type FieldOf<T extends AccountEventType> = T extends 'EventCorrected'
  ? FieldOf<Exclude<AccountEventType, 'EventCorrected'>>
  : T extends unknown
    ? [PersonalOf<T>] extends [never]
      ? never
      : keyof PersonalOf<T>
    : never;

/** The sentence says who was identified, and how to reach somebody is no part of what happened. */
const NOT_SHOWN: { readonly [T in AccountEventType]?: readonly FieldOf<T>[] } = {
  StakeholderIdentified: ['name', 'email', 'phone'],
  StakeholderDetailsChanged: ['email', 'phone'],
  // A correction holds the texts of the event it corrects.
  EventCorrected: ['title', 'email', 'phone'],
};
