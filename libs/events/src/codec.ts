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
 * Personal texts are there when a ring with their keys is given; texts that cannot be opened, as a key is missing or
 * another than they were sealed under, or as they were changed, leave the event marked as sealed.
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
  // The catalogue's type names the shape of its data: what encode wrote and upcast lifted.
  return Object.assign(placed, textsOf(stored, data, keys)) as Recorded<
    MainstayEvent,
    keyof LogEntry
  >;
}

/** The personal texts of an event, or that there are some. */
function textsOf(
  { stream, type, personal }: StoredEvent,
  data: object,
  keys: KeyRing | undefined,
): Pick<MainstayEvent, 'personal' | 'sealed'> {
  if (personal === null) return {};
  const texts = keys && isEventType(type) && opened(stream, { type, data }, personal, keys);
  // What encode sealed for the type.
  return texts ? { personal: texts } : { sealed: true };
}

/** As little as deciding needs: what happened, under which id, and in which order. */
export function decodeFact({
  type,
  schemaVersion,
  occurredAt,
  data,
  personal,
  id,
  revision,
}: StoredEvent): Recorded<MainstayEvent, 'id' | 'revision'> | undefined {
  if (!isEventType(type)) return undefined;
  const content = upcast(type, schemaVersion, JSON.parse(data) as object);
  // The catalogue's type names the shape of its data: what encode wrote and upcast lifted.
  const fact = { type, occurredAt, data: content, id, revision };
  return (personal === null ? fact : { ...fact, sealed: true }) as Recorded<
    MainstayEvent,
    'id' | 'revision'
  >;
}

/** All keys that opening these events takes; none for those that cannot be read. */
export function keyNamesOfAll(stored: readonly StoredEvent[]): KeyName[] {
  const names = new Set<KeyName>();
  for (const { stream, type, personal, data } of stored) {
    if (personal === null || !isEventType(type)) continue;
    const content = parsed(data);
    if (!content) continue;
    const own = keyNamesOf(stream, { type, data: content });
    for (const name of [...own, ...formerKeyNamesOf(stream)]) names.add(name);
  }
  return [...names];
}

/** Data as JSON; undefined for what is none. */
function parsed(data: string): object | undefined {
  try {
    return JSON.parse(data) as object;
  } catch {
    return undefined;
  }
}

function sealed(stream: string, event: MainstayEvent, personal: object, keys: KeyRing): string {
  const names = keyNamesOf(stream, event);
  if (names.length === 0) throw new Error(`${event.type} has no personal texts in the catalogue.`);
  const ring = keysNamed(names, keys);
  if (!ring) throw new Error(`A key of ${names.join(', ')} is missing.`);
  return seal(ring, stableJson(personal));
}

/** Texts as they were before they were sealed; undefined where they cannot be opened, whatever the reason. */
function opened(
  stream: string,
  content: Content,
  personal: string,
  keys: KeyRing,
): object | undefined {
  // Where the stream's owner has keys of both names, only trying tells which one it was.
  for (const names of [keyNamesOf(stream, content), formerKeyNamesOf(stream)]) {
    const ring = keysNamed(names, keys);
    if (!ring) continue;
    try {
      return JSON.parse(unseal(ring, personal)) as object;
    } catch {
      // Sealed under another key, or changed since.
    }
  }
  return undefined;
}

function keysNamed(names: readonly KeyName[], keys: KeyRing): Buffer[] | undefined {
  const found = names.map((name) => keys.get(name)).filter((key) => key !== undefined);
  return found.length === names.length && found.length > 0 ? found : undefined;
}

/** A correction is sealed for the people of the content it holds. */
const contentOf = ({ type, data }: Content): object =>
  type === 'EventCorrected' ? (data as { data: object }).data : data;
