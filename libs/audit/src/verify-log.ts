import { decode, keyNamesOfAll } from '#events/codec';
import { isEventType } from '#events/catalogue';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { KeyName, Keys } from '#kernel/keys';
import { Faults } from './faults.ts';

/** What reading the whole log found. */
export interface VerifiedLog {
  readonly events: number;
  /** Events whose texts nobody can open, as their keys were destroyed. */
  readonly erased: number;
  /** Sentences, each about the first few of a kind. */
  readonly faults: readonly string[];
}

interface VerifyOptions {
  /** Up to where the log is read. */
  readonly position: number;
  /** Sees every event. */
  readonly onEvent?: (event: StoredEvent) => void;
  readonly onRead?: (position: number, head: number) => void;
}

/** Reads a log as a whole: every event can be read, revisions have no holes, and keys fit what they are to open. */
export async function verifyLog(
  store: EventStore,
  keys: Keys,
  { position, onEvent, onRead }: VerifyOptions,
): Promise<VerifiedLog> {
  const faults = new Faults();
  const revisions = new Map<string, number>();
  const destroyed = new Set(await keys.destroyed(0));
  let [events, erased, after] = [0, 0, 0];
  while (after < position) {
    const page = await store.readAll({ after });
    const known = page.filter((event) => event.position <= position);
    const ring = await keys.find(keyNamesOfAll(known));
    for (const event of known) {
      onEvent?.(event);
      mustFollow(event, revisions, faults);
      erased += read(event, ring, destroyed, faults);
    }
    events += known.length;
    after = page.at(-1)?.position ?? position;
    onRead?.(Math.min(after, position), position);
  }
  return { events, erased, faults: faults.sentences() };
}

function mustFollow(
  { stream, revision, id }: StoredEvent,
  revisions: Map<string, number>,
  faults: Faults,
): void {
  const expected = (revisions.get(stream) ?? -1) + 1;
  if (revision !== expected) {
    faults.add('revision', `${stream} lacks revision ${expected}: ${id} has ${revision}`);
  }
  revisions.set(stream, revision);
}

/** Answers 1 for an event whose texts were erased. */
function read(
  stored: StoredEvent,
  ring: ReadonlyMap<KeyName, Buffer>,
  destroyed: ReadonlySet<KeyName>,
  faults: Faults,
): number {
  const { id, type, stream, position } = stored;
  const which = `${id} (${type} of ${stream}, position ${position})`;
  try {
    if (!isEventType(type)) {
      if (accountOf(stream) !== undefined) faults.add('type', `${which} is of no type known here`);
      return 0;
    }
    if (!decode(stored, ring)?.sealed) return 0;
  } catch {
    faults.add('unreadable', `${which} cannot be read`);
    return 0;
  }
  const missing = keyNamesOfAll([stored]).filter((name) => !ring.has(name));
  if (missing.some((name) => destroyed.has(name))) return 1;
  const isMissing = missing.length > 0 && !hasFormerName(stored, missing);
  faults.add(
    isMissing ? 'key-missing' : 'key-differs',
    isMissing
      ? `the key ${missing.join(', ')} of ${which} is missing`
      : `${which} cannot be opened with its key`,
  );
  return 0;
}

/** Outside of accounts texts may be sealed under either of two names, of which mostly one is there. */
const hasFormerName = ({ stream }: StoredEvent, missing: readonly KeyName[]): boolean =>
  accountOf(stream) === undefined && missing.length < 2;
