import { encode, keyNamesOf, type Draft, type KeyRing } from '#events/codec';
import type { NewEvent } from '#kernel/event-store';
import type { KeyName, Keys } from '#kernel/keys';

export interface StreamDraft extends Draft {
  readonly stream: string;
}

/** Writes drafts as a store takes them; keys that are not at hand are fetched, or made, in one go. */
export async function encodeAll(
  drafts: readonly StreamDraft[],
  keys: Keys,
  atHand: KeyRing = new Map(),
): Promise<readonly NewEvent[]> {
  const missing = new Set<KeyName>();
  for (const { stream, event } of drafts) {
    if (!event.personal) continue;
    for (const name of keyNamesOf(stream, event)) if (!atHand.has(name)) missing.add(name);
  }
  const fetched = missing.size > 0 ? await keys.obtain([...missing]) : undefined;
  const ring = fetched ? new Map([...atHand, ...fetched]) : atHand;
  return drafts.map((draft) => encode(draft.stream, draft, ring));
}
