import type { Meta, LogEntry, Recorded } from '#kernel/event';
import type { NewEvent, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import { stableJson } from '#kernel/json';
import { accountKey, ownerKey, personKey, type KeyName } from '#kernel/keys';
import { seal, unseal } from '#kernel/seal';
import { catalogue, isEventType, type MainstayEvent } from './catalogue.ts';
import { peopleNamed } from './people/people-named.ts';
import { currentVersion, upcast } from './upcasters.ts';

export type KeyRing = ReadonlyMap<KeyName, Buffer>;

/** An event about to be written: what happened, under which id, and who says so. */
export interface Draft {
  readonly id: string;
  readonly event: MainstayEvent;
  readonly meta: Meta;
}

/** As much of an event as says whose its personal texts are. */
interface Content {
  readonly type: MainstayEvent['type'];
  readonly data: object;
}

/** The keys an event's personal texts are sealed under, in the order they are joined; none when it has no such text. */
export function keyNamesOf(stream: string, event: Content): KeyName[] {
  const { texts } = catalogue[event.type];
  if (texts === 'none') return [];
  const accountId = accountOf(stream);
  if (accountId === undefined) return [ownerKey(stream)];
  const people = texts === 'people' ? peopleNamed(contentOf(event)) : [];
  return people.length > 0 ? people.map((id) => personKey(accountId, id)) : [accountKey(accountId)];
}

/** The key texts of other streams than accounts' were sealed under in releases up to 0.1, where an account's may clash with it. */
const formerKeyNamesOf = (stream: string): KeyName[] =>
  accountOf(stream) === undefined ? [stream] : [];

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
export function decodePlaced(
  stored: StoredEvent,
  keys?: KeyRing,
): Recorded<MainstayEvent, keyof LogEntry> | undefined {
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
  return (personal ? { ...placed, personal } : placed) as Recorded<MainstayEvent, keyof LogEntry>;
}

/** As little as deciding needs: what happened, under which id, and in which order. */
export function decodeFact({
  type,
  schemaVersion,
  occurredAt,
  data,
  id,
  revision,
}: StoredEvent): Recorded<MainstayEvent, 'id' | 'revision'> | undefined {
  if (!isEventType(type)) return undefined;
  const content = upcast(type, schemaVersion, JSON.parse(data) as object);
  // The catalogue's type names the shape of its data: what encode wrote and upcast lifted.
  return { type, occurredAt, data: content, id, revision } as Recorded<
    MainstayEvent,
    'id' | 'revision'
  >;
}

/** All keys that opening these events takes. */
export function keyNamesOfAll(stored: readonly StoredEvent[]): KeyName[] {
  const names = new Set<KeyName>();
  for (const { stream, type, personal, data } of stored) {
    if (personal === null || !isEventType(type)) continue;
    const event = { type, data: JSON.parse(data) as object };
    for (const name of [...keyNamesOf(stream, event), ...formerKeyNamesOf(stream)]) names.add(name);
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
  const rings = [keyNamesOf(stream, { type, data }), formerKeyNamesOf(stream)]
    .map((names) => keysNamed(names, keys))
    .filter((ring) => ring !== undefined);
  const [ring, former] = rings;
  if (!ring) return undefined;
  return JSON.parse(
    former ? unsealedByEither(ring, former, personal) : unseal(ring, personal),
  ) as object;
}

/** Where the stream's owner has keys of both names, only trying tells which one it was. */
function unsealedByEither(
  ring: readonly Buffer[],
  former: readonly Buffer[],
  personal: string,
): string {
  try {
    return unseal(ring, personal);
  } catch {
    return unseal(former, personal);
  }
}

function keysNamed(names: readonly KeyName[], keys: KeyRing): Buffer[] | undefined {
  const found = names.map((name) => keys.get(name)).filter((key) => key !== undefined);
  return found.length === names.length && found.length > 0 ? found : undefined;
}

/** A correction is sealed for the people of the content it holds. */
const contentOf = ({ type, data }: Content): object =>
  type === 'EventCorrected' ? (data as { data: object }).data : data;
