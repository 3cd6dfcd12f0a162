import { decode, decodeFact, keyNamesOfAll, type KeyRing } from '#events/codec';
import { isAmendment } from '#events/effective-history';
import { TYPE_UNKNOWN, unreadable } from '#events/unreadable';
import type { Meta } from '#kernel/event';
import { PAGE_MAX, StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { Intent } from '../deciding/intent.ts';
import { History, type RecordedFact } from '../histories/history.ts';
import { ALL_COMMANDS, commandOf } from '../registry.ts';

/** Types whose personal texts are terms: what an account or a person is called makes it the same or another. */
const TEXTS_COMPARED: ReadonlySet<string> = new Set(
  ALL_COMMANDS.filter(({ entry }) => entry.comparesTexts && !isAmendment(entry)).map(
    ({ entry }) => entry.type,
  ),
);

/** Whether deciding compares texts, or has to know what brought what about. */
export const needsTexts = ({ type }: Pick<Intent, 'type'>): boolean =>
  commandOf(type).entry.comparesTexts;

/** Brings a history to the head of its stream: reads what came after its revision, and nothing else. */
export async function bringToHead(
  store: EventStore,
  stream: string,
  history: History,
): Promise<void> {
  const stored = await readFrom(store, stream, history.revision + 1);
  const last = stored.at(-1);
  const facts = stored.map((event) => readable(event, decodeFact));
  if (last) history.add(facts.filter(isKnown), last.revision);
}

/**
 * Reads a whole history with what few decisions need: texts that are compared and what each event was caused by,
 * and, for comparing a correction with what it corrects, the texts of that event and of corrections.
 */
export async function readWithTexts(
  store: EventStore,
  keys: Keys,
  stream: string,
  intents: readonly Intent[],
): Promise<History> {
  const correctedIds = new Set(intents.flatMap(correctedId));
  const stored = await readFrom(store, stream, 0);
  const isOpened = ({ id, type }: StoredEvent): boolean =>
    TEXTS_COMPARED.has(type) ||
    (correctedIds.size > 0 && type === 'EventCorrected') ||
    correctedIds.has(id);
  const names = keyNamesOfAll(stored.filter(isOpened));
  const ring: KeyRing = names.length > 0 ? await keys.find(names) : new Map();
  const history = new History();
  const known = stored.map((event) =>
    readable(event, () => decodeInFull(event, isOpened(event) ? ring : undefined)),
  );
  history.add(known.filter(isKnown), stored.at(-1)?.revision);
  return history;
}

/** A stream's history with what one import has to do with it. */
export interface HistoryOfImport {
  readonly history: History;
  /** Ids of the events it recorded. */
  readonly recorded: ReadonlySet<string>;
  /** How many of them were taken back with all of it, after a position. */
  readonly undoneSince: number;
}

/** Reads a whole history with what an import recorded of it, and what brought what about. */
export async function readOfImport(
  store: EventStore,
  stream: string,
  batch: string,
  since: number,
): Promise<HistoryOfImport> {
  const stored = await readFrom(store, stream, 0);
  const history = new History();
  const known = stored.map((event) => readable(event, () => decodeInFull(event, undefined)));
  history.add(known.filter(isKnown), stored.at(-1)?.revision);
  const recorded = stored.filter(({ meta }) => isOfImport(meta, batch)).map(({ id }) => id);
  const undone = stored.filter(
    ({ type, data, position }) =>
      type === 'EventRetracted' && position > since && data.includes(`"undoes":"${batch}"`),
  );
  return { history, recorded: new Set(recorded), undoneSince: undone.length };
}

/** Whether an event's meta says that an import recorded it; most say so or not by their text alone. */
export const isOfImport = (meta: string, batch: string): boolean =>
  meta.includes(batch) && (JSON.parse(meta) as Meta).import?.batch === batch;

/** A correction's data names the event it corrects, whatever else it asks for. */
const correctedId = ({ type, data }: Intent): readonly string[] =>
  type === 'EventCorrected' ? [(data as { readonly event: string }).event] : [];

async function readFrom(
  store: EventStore,
  stream: string,
  revision: number,
): Promise<readonly StoredEvent[]> {
  try {
    let page = await store.read(stream, { from: revision, limit: PAGE_MAX });
    if (page.length < PAGE_MAX) return page;
    const all = [...page];
    while (page.length === PAGE_MAX) {
      page = await store.read(stream, { from: revision + all.length, limit: PAGE_MAX });
      all.push(...page);
    }
    return all;
  } catch (error) {
    if (error instanceof StreamNotFound) return [];
    throw error;
  }
}

/** What cannot be read of an account's history is there as well, and says so. */
function readable(
  stored: StoredEvent,
  read: (stored: StoredEvent) => RecordedFact | undefined,
): RecordedFact | undefined {
  try {
    const fact = read(stored);
    const isKnownHere = fact !== undefined || accountOf(stored.stream) === undefined;
    return isKnownHere ? fact : unreadable(stored, TYPE_UNKNOWN);
  } catch (error) {
    return unreadable(stored, error);
  }
}

function decodeInFull(stored: StoredEvent, ring: KeyRing | undefined): RecordedFact | undefined {
  const event = decode(stored, ring);
  if (!event) return undefined;
  const { causationId } = event.meta;
  return causationId === undefined ? event : { ...event, causedBy: causationId };
}

const isKnown = (event: RecordedFact | undefined): event is RecordedFact => event !== undefined;
