import type { Meta, Place, Recorded } from '#kernel/event';
import type { NewEvent, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import { stableJson } from '#kernel/json';
import { accountKey, personKey, type KeyName } from '#kernel/keys';
import { seal, unseal } from '#kernel/seal';
import { catalogue, isEventType, peopleOf, type MainstayEvent } from './catalogue.ts';
import { currentVersion, upcast } from './upcasters.ts';

export type KeyRing = ReadonlyMap<KeyName, Buffer>;

/** An event about to be written: what happened, under which id, and who says so. */
export interface Draft {
  readonly id: string;
  readonly event: MainstayEvent;
  readonly meta: Meta;
}

/** An event and where it stands. */
export type Placed = MainstayEvent & Place;

/** An event, its id and its place in its stream. */
export type Said = MainstayEvent & Pick<Place, 'id' | 'revision'>;

/** The keys an event's personal texts are sealed under, in the order they are joined; none when it has no such text. */
export function keyNamesOf(stream: string, event: Pick<MainstayEvent, 'type' | 'data'>): KeyName[] {
  const { personal } = catalogue[event.type];
  if (personal === 'none') return [];
  const owner = accountOf(stream) ?? stream;
  const people = personal === 'people' ? peopleOf(contentOf(event)) : [];
  return people.length > 0 ? people.map((id) => personKey(owner, id)) : [accountKey(owner)];
}

/** Writes an event as a store takes it. @throws when a key it needs is not in the ring */
export function encode(stream: string, { id, event, meta }: Draft, keys: KeyRing): NewEvent {
  return {
    id,
    type: event.type,
    schemaVersion: currentVersion(event.type),
    occurredAt: event.occurredAt,
    data: stableJson(event.data),
    personal: event.personal ? sealed(stream, event, event.personal, keys) : null,
    meta: stableJson(meta),
  };
}

/**
 * Reads a stored event in today's shape; undefined for a type this version does not know.
 * Personal texts are there when a ring with their keys is given, and missing once a key was destroyed.
 */
export function decode(stored: StoredEvent, keys?: KeyRing): Recorded<MainstayEvent> | undefined {
  const placed = decodePlaced(stored, keys);
  return placed && Object.assign(placed, { meta: JSON.parse(stored.meta) as Meta });
}

/** The same without who and why: whoever only folds is spared reading that. */
export function decodePlaced(stored: StoredEvent, keys?: KeyRing): Placed | undefined {
  const { type, stream } = stored;
  if (!isEventType(type)) return undefined;
  const data = upcast(type, stored.schemaVersion, JSON.parse(stored.data) as object);
  const placed = {
    type,
    occurredAt: stored.occurredAt,
    data,
    id: stored.id,
    stream,
    revision: stored.revision,
    position: stored.position,
    recordedAt: stored.recordedAt,
  };
  const personal =
    keys && stored.personal !== null
      ? opened(stream, type, data, stored.personal, keys)
      : undefined;
  // The catalogue's type names the shape of its data: what encode wrote and upcast lifted.
  return (personal ? { ...placed, personal } : placed) as Placed;
}

/** As little as deciding needs: what was said, under which id, and in which order. */
export function decodeSaid({
  type,
  schemaVersion,
  occurredAt,
  data,
  id,
  revision,
}: StoredEvent): Said | undefined {
  if (!isEventType(type)) return undefined;
  const said = upcast(type, schemaVersion, JSON.parse(data) as object);
  // The catalogue's type names the shape of its data: what encode wrote and upcast lifted.
  return { type, occurredAt, data: said, id, revision } as Said;
}

/** All keys that opening these events takes. */
export function keyNamesOfAll(stored: readonly StoredEvent[]): KeyName[] {
  const names = new Set<KeyName>();
  for (const { stream, type, personal, data } of stored) {
    if (personal === null || !isEventType(type)) continue;
    const event = { type, data: JSON.parse(data) as object } as Pick<
      MainstayEvent,
      'type' | 'data'
    >;
    for (const name of keyNamesOf(stream, event)) names.add(name);
  }
  return [...names];
}

function sealed(stream: string, event: MainstayEvent, personal: object, keys: KeyRing): string {
  const names = keyNamesOf(stream, event);
  if (names.length === 0) throw new Error(`${event.type} has no personal texts in the catalogue.`);
  const ring = keysNamed(names, keys);
  if (!ring) throw new Error(`A key of ${names.join(', ')} is missing.`);
  return seal(ring, stableJson(personal));
}

function opened(
  stream: string,
  type: MainstayEvent['type'],
  data: object,
  personal: string,
  keys: KeyRing,
): object | undefined {
  const names = keyNamesOf(stream, { type, data });
  const ring = keysNamed(names, keys);
  return ring ? (JSON.parse(unseal(ring, personal)) as object) : undefined;
}

function keysNamed(names: readonly KeyName[], keys: KeyRing): Buffer[] | undefined {
  const found = names.map((name) => keys.get(name)).filter((key) => key !== undefined);
  return found.length === names.length && found.length > 0 ? found : undefined;
}

/** A correction is sealed for the people of the content it holds. */
const contentOf = ({ type, data }: Pick<MainstayEvent, 'type' | 'data'>): object =>
  type === 'EventCorrected' ? (data as { data: object }).data : data;
