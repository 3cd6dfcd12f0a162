import type { RecordedAccountEvent } from '#events/catalogue';
import type { Thing } from '#events/thing';
import { dayOf, type Zone } from '#kernel/time';
import type { ThingView } from './things.view.ts';

type Fields<V = unknown> = Readonly<Record<string, V>>;

/** The things of one kind that a history began, what began last first; `history` is effective and in order. */
export function thingsIn(
  history: readonly RecordedAccountEvent[],
  thing: Thing,
  zone: Zone,
): readonly ThingView[] {
  const things = new Map<string, ThingView>();
  for (const event of history) {
    const id = dataOf(event)[thing.id];
    if (typeof id !== 'string') continue;
    const on = dayOf(event.occurredAt, zone);
    const known = things.get(id);
    if (event.type === thing.begins && (!known || thing.restated || known.endedOn !== null)) {
      // One that begins anew stands where it begins anew.
      things.delete(id);
      things.set(id, { id, sinceOn: on, endedOn: null, stands: contentOf(event) });
    } else if (known && thing.tells.includes(event.type)) {
      things.set(id, { ...known, stands: told(known.stands, contentOf(event)) });
    } else if (known && thing.ends.includes(event.type)) {
      things.set(id, { ...known, endedOn: on });
    }
  }
  return [...things.values()].reverse();
}

type Content = ThingView['stands'];

const contentOf = (event: RecordedAccountEvent): Content => ({
  data: dataOf(event),
  // Every personal field of the catalogue is a text.
  personal: ('personal' in event ? (event.personal as Fields<string>) : undefined) ?? null,
});

const dataOf = ({ data }: RecordedAccountEvent): Fields => data as Fields;

const told = (before: Content, now: Content): Content => ({
  data: { ...before.data, ...sharing(before.data, now.data) },
  personal: before.personal && { ...before.personal, ...sharing(before.personal, now.personal) },
});

/** As much of what is said as stands under the same names before. */
const sharing = <V>(names: Fields, said: Fields<V> | null): Fields<V> =>
  Object.fromEntries(Object.entries(said ?? {}).filter(([name]) => Object.hasOwn(names, name)));
