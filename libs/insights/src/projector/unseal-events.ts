import { catalogue } from '#events/catalogue';
import { decode, keyNamesOfAll } from '#events/codec';
import { TYPE_UNKNOWN, unreadable } from '#events/unreadable';
import { currentVersion, upcast } from '#events/upcasters';
import type { Meta, Origin } from '#kernel/event';
import type { StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { RecordedAccountEvent } from '#events/catalogue';

/** No personal text is opened: scores need none. */
export const NO_TEXTS: ReadonlySet<string> = new Set();

/**
 * Reads the account events among stored ones as folds need them: of `meta` only the origin, personal texts
 * only of the types in `unseals` (and of corrections, which may hold such a type). Keys are found once a call. What
 * cannot be read is there as well, and says so.
 */
export async function unsealEvents(
  stored: readonly StoredEvent[],
  unseals: ReadonlySet<string>,
  keys: Keys,
): Promise<readonly RecordedAccountEvent[]> {
  const kinds = kindsOf(unseals);
  const events: RecordedAccountEvent[] = [];
  const sealed: [index: number, event: StoredEvent][] = [];
  for (const event of stored) {
    const kind = kinds.get(event.type);
    if (kind) {
      const read = readClosed(event, kind);
      if (kind.isOpened && event.personal !== null && !read.unreadable) {
        sealed.push([events.length, event]);
      }
      events.push(read);
    } else if (accountOf(event.stream) !== undefined) {
      events.push(standIn(event, TYPE_UNKNOWN));
    }
  }
  if (sealed.length > 0) await open(events, sealed, keys);
  return events;
}

/** What is to be done with a type of account events. */
interface Kind {
  /** The catalogue's own text: looking things up by it is faster than by a copy each event brings along. */
  readonly type: string;
  readonly version: number;
  readonly isOpened: boolean;
}

/** One look-up an event answers all that has to be known of its type. */
function kindsOf(unseals: ReadonlySet<string>): ReadonlyMap<string, Kind> {
  const known = kindsByOpens.get(unseals);
  if (known) return known;
  const kinds = new Map<string, Kind>();
  for (const [type, { category }] of Object.entries(catalogue)) {
    if (category !== 'account') continue;
    const isOpened = unseals.has(type) || type === 'EventCorrected';
    kinds.set(type, { type, version: currentVersion(type), isOpened });
  }
  kindsByOpens.set(unseals, kinds);
  return kinds;
}

const kindsByOpens = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, Kind>>();

async function open(
  events: RecordedAccountEvent[],
  sealed: readonly [index: number, event: StoredEvent][],
  keys: Keys,
): Promise<void> {
  const ring = await keys.find(keyNamesOfAll(sealed.map(([, event]) => event)));
  // The catalogue says that these types are an account's, so what is read is a member of AccountEvent.
  for (const [index, event] of sealed) events[index] = decode(event, ring) as RecordedAccountEvent;
}

/** Like `decode` without keys, but without parsing `meta`: this runs once an event of every rebuild. */
function readClosed(stored: StoredEvent, { type, version }: Kind): RecordedAccountEvent {
  const { schemaVersion } = stored;
  let data: object;
  try {
    data = JSON.parse(stored.data) as object;
    if (schemaVersion !== version) data = upcast(type, schemaVersion, data);
  } catch (error) {
    return standIn(stored, error);
  }
  // As in `decode`, the type names the shape of the data.
  return {
    type,
    occurredAt: stored.occurredAt,
    data,
    id: stored.id,
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    recordedAt: stored.recordedAt,
    meta: META[originOf(stored.meta)],
  } as RecordedAccountEvent;
}

/** Filed by its stream, which is an account's. */
const standIn = (stored: StoredEvent, error: unknown): RecordedAccountEvent =>
  ({ ...unreadable(stored, error), meta: META[originOf(stored.meta)] }) as RecordedAccountEvent;

const META: Readonly<Record<Origin, Meta>> = {
  entered: { actor: '', origin: 'entered' },
  captured: { actor: '', origin: 'captured' },
  imported: { actor: '', origin: 'imported' },
};

const ORIGIN_KEY = '"origin":"';

/** Quotes inside JSON strings are escaped, so the key cannot be mistaken for part of a value. */
function originOf(meta: string): Origin {
  const first = meta[meta.indexOf(ORIGIN_KEY) + ORIGIN_KEY.length];
  return first === 'c' ? 'captured' : first === 'i' ? 'imported' : 'entered';
}
