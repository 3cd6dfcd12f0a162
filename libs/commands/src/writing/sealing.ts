import { keyNamesOf, type KeyRing } from '#events/codec';
import { Rejection } from '#kernel/decision';
import type { KeyName, Keys } from '#kernel/keys';
import type { History, RecordedFact } from '../histories/history.ts';

/** Keys for some events, and the names of those there will never be. */
export interface SealingKeys {
  readonly ring: KeyRing;
  readonly lost: ReadonlySet<KeyName>;
}

export const NO_KEYS: SealingKeys = { ring: new Map(), lost: new Set() };

/** As much of a stream's history as says under which names its texts are sealed. */
export type SealedHistory = Pick<History, 'recorded'>;

/**
 * The keys of names, by the streams whose texts they seal; made for those nothing was sealed under yet. A key that
 * is missing though texts are sealed under its name was destroyed or lost: under another one those texts and new
 * ones could not be told apart.
 */
export async function sealingKeys(
  keys: Keys,
  namesByStream: ReadonlyMap<string, ReadonlySet<KeyName>>,
  historyOf: (stream: string) => Promise<SealedHistory>,
): Promise<SealingKeys> {
  const names = [...namesByStream.values()].flatMap((some) => [...some]);
  if (names.length === 0) return NO_KEYS;
  const found = await keys.find(names);
  const fresh: KeyName[] = [];
  for (const [stream, wanted] of namesByStream) {
    const missing = [...wanted].filter((name) => !found.has(name));
    if (missing.length === 0) continue;
    const used = namesSealedUnder(stream, await historyOf(stream));
    fresh.push(...missing.filter((name) => !used.has(name)));
  }
  const ring = fresh.length > 0 ? new Map([...found, ...(await keys.obtain(fresh))]) : found;
  return { ring, lost: new Set(names.filter((name) => !ring.has(name))) };
}

/** @throws Rejection `key-missing` for texts that no key is left for */
export function mustBeSealable(
  stream: string,
  event: Pick<RecordedFact, 'type' | 'data' | 'personal'>,
  lost: ReadonlySet<KeyName>,
): void {
  if (!event.personal || lost.size === 0) return;
  const name = keyNamesOf(stream, event).find((one) => lost.has(one));
  if (name === undefined) return;
  throw new Rejection(
    'key-missing',
    `The key ${name} is destroyed or lost, so no more texts can be recorded under it; put keys.db back where it was lost.`,
    { key: name },
  );
}

function namesSealedUnder(stream: string, { recorded }: SealedHistory): ReadonlySet<KeyName> {
  const names = new Set<KeyName>();
  for (const event of recorded) {
    if (event.unreadable !== undefined || (!event.sealed && !event.personal)) continue;
    for (const name of keyNamesOf(stream, event)) names.add(name);
  }
  return names;
}
