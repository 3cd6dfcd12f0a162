import { THINGS, type MainstayEvent } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import { stateOf, unknown } from '../deciding/things.ts';
import type { AnyField, Fields } from '../forms/field.ts';
import { aboutIn } from '../forms/references.ts';
import type { History } from '../histories/history.ts';

/** A thing that data names, through a field that refers to its kind. */
export interface Named {
  readonly kind: string;
  readonly id: string;
}

/** The things that have to be known for some data to make sense, as the fields it was read by say. */
export const thingsNamed = (fields: Fields, data: object): readonly Named[] =>
  named(fields, data, false);

/** The things that some data names and that may come later, or never. */
export const thingsAwaited = (fields: Fields, data: object): readonly Named[] =>
  named(fields, data, true);

function named(fields: Fields, data: object, waits: boolean): readonly Named[] {
  const values = data as Readonly<Record<string, unknown>>;
  return naming(fields).flatMap(([name, { ref, about, inside }]) => {
    const found = [values[name]].flat().filter((value) => value !== undefined);
    if (inside) return found.flatMap((value) => named(inside, value as object, waits));
    if (about) return waits ? [] : found.filter(isText).map(aboutIn).map(byItsEvent);
    if (ref?.waits !== waits) return [];
    return found.filter(isText).map((id) => ({ kind: ref.kind, id }));
  });
}

/** The fields that may name something: few do, and a form is gone over for each row of an import. */
function naming(fields: Fields): Naming {
  const known = FOUND.get(fields);
  if (known) return known;
  const found = Object.entries(fields).filter(
    ([, { ref, about, inside }]) => ref ?? about ?? inside,
  );
  FOUND.set(fields, found);
  return found;
}

type Naming = readonly (readonly [name: string, field: AnyField])[];
const FOUND = new WeakMap<Fields, Naming>();

/** A contact may have no number of its own: it is known by its event. */
const byItsEvent = ({ kind, id }: Named): Named =>
  kind === 'contact' ? { kind: EVENT, id } : { kind, id };

const EVENT = 'event';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is referred to has to be known, whenever it came about. @throws Rejection `<kind>-unknown` */
export function mustKnowReferences(
  fields: Fields,
  events: readonly MainstayEvent[],
  history: History,
): void {
  const [event] = events;
  if (!event) return;
  for (const { kind, id } of thingsNamed(fields, event.data)) {
    if (kind === EVENT) {
      mustKnowContact(id, history);
      continue;
    }
    const thing = THINGS.get(kind);
    if (!thing) throw new Error(`No subject has things of kind ${kind}.`);
    if (!history.head(stateOf(thing), id).begun) throw unknown(thing, id);
  }
}

function mustKnowContact(eventId: string, history: History): void {
  if (history.effective().some(({ id, type }) => id === eventId && type === 'ContactMade')) return;
  throw new Rejection('contact-unknown', `There is no contact ${eventId}.`, { eventId });
}
