import { encode, keyNamesOf, type Draft } from '#events/codec';
import type { NewEvent } from '#kernel/event-store';
import type { KeyName, Keys } from '#kernel/keys';
import {
  mustBeSealable,
  NO_KEYS,
  sealingKeys,
  type SealedHistory,
  type SealingKeys,
} from './sealing.ts';

export interface StreamDraft extends Draft {
  readonly stream: string;
}

/**
 * Writes drafts as a store takes them; keys that are not at hand are fetched, or made, in one go.
 * @throws Rejection `key-missing`
 */
export async function encodeAll(
  drafts: readonly StreamDraft[],
  keys: Keys,
  historyOf: (stream: string) => Promise<SealedHistory>,
  atHand: SealingKeys = NO_KEYS,
): Promise<readonly NewEvent[]> {
  const wanted = new Map<string, Set<KeyName>>();
  for (const { stream, event } of drafts) {
    if (!event.personal) continue;
    const missing = keyNamesOf(stream, event).filter((name) => !atHand.ring.has(name));
    if (missing.length === 0) continue;
    const names = wanted.get(stream) ?? new Set();
    for (const name of missing) names.add(name);
    wanted.set(stream, names);
  }
  const fetched = await sealingKeys(keys, wanted, historyOf);
  const ring = fetched === NO_KEYS ? atHand.ring : new Map([...atHand.ring, ...fetched.ring]);
  for (const { stream, event } of drafts) mustBeSealable(stream, event, fetched.lost);
  return drafts.map((draft) => encode(draft.stream, draft, ring));
}
