import type { AccountEvent } from '#events/catalogue';
import { decode, decodeFact, keyNamesOfAll, type KeyRing } from '#events/codec';
import { PAGE_MAX, StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { AccountHistory, type Known } from './history.ts';
import type { Intent } from '../deciding/intent.ts';

/** Types whose personal texts are terms: what an account or a person is called makes it the same or another. */
const NAMING: ReadonlySet<string> = new Set([
  'AccountOpened',
  'AccountRenamed',
  'StakeholderIdentified',
]);

/** Whether deciding compares names or has to know what brought what about. */
export const needsNames = ({ type }: Pick<Intent, 'type'>): boolean =>
  NAMING.has(type) || type === 'EventCorrected' || type === 'EventRetracted';

/** Brings a history to the head of its stream: reads what came after its revision, and nothing else. */
export async function bringToHead(
  store: EventStore,
  accountId: string,
  history: AccountHistory,
): Promise<void> {
  const stored = await readFrom(store, accountId, history.revision + 1);
  const last = stored.at(-1);
  if (!last) return;
  const known: Known[] = [];
  for (const event of stored) {
    // An account's stream holds account events only: nothing else is ever appended to it.
    const fact = decodeFact(event) as Known | undefined;
    if (fact) known.push(fact);
  }
  history.add(known, last.revision);
}

/**
 * Reads a whole history with what few decisions need: names and what each event was caused by, and, for
 * comparing a correction with what it corrects, the texts of that event and of corrections.
 */
export async function readWithNames(
  store: EventStore,
  keys: Keys,
  accountId: string,
  intents: readonly Intent[],
): Promise<AccountHistory> {
  const correctedIds = new Set(intents.flatMap(correctedId));
  const stored = await readFrom(store, accountId, 0);
  const isOpened = ({ id, type }: StoredEvent): boolean =>
    NAMING.has(type) ||
    (correctedIds.size > 0 && type === 'EventCorrected') ||
    correctedIds.has(id);
  const names = keyNamesOfAll(stored.filter(isOpened));
  const ring: KeyRing = names.length > 0 ? await keys.find(names) : new Map();
  const history = new AccountHistory();
  const known = stored.map((event) => knownInFull(event, isOpened(event) ? ring : undefined));
  history.add(known.filter(isKnown), stored.at(-1)?.revision);
  return history;
}

const correctedId = (intent: Intent): readonly string[] =>
  intent.type === 'EventCorrected' ? [intent.data.event] : [];

async function readFrom(
  store: EventStore,
  accountId: string,
  revision: number,
): Promise<readonly StoredEvent[]> {
  const stream = accountStream(accountId);
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

function knownInFull(stored: StoredEvent, ring: KeyRing | undefined): Known | undefined {
  const event = decode(stored, ring);
  if (!event) return undefined;
  const { causationId } = event.meta;
  const known = event as typeof event & AccountEvent;
  return causationId === undefined ? known : { ...known, causedBy: causationId };
}

const isKnown = (event: Known | undefined): event is Known => event !== undefined;
