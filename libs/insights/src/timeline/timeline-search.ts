import { keyNamesOfAll } from '#events/codec';
import type { EventStore } from '#kernel/event-store';
import { folded } from '#kernel/folded';
import type { Keys } from '#kernel/keys';
import type { Zone } from '#kernel/time';
import { readStream } from '../projector/read-stream.ts';
import { yieldToOthers } from '../projector/yielding.ts';
import type { AmendmentMark } from './amendment-marks.ts';
import { wordsOf, type EventWords } from './event-words.ts';

/** Where events are looked for, and as known at which position. */
interface Searched {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly stream: string;
  readonly position: number;
  readonly marks: ReadonlyMap<string, AmendmentMark>;
  readonly zone: Zone;
}

/**
 * Ids of the events that have every word of a text in what they say: their type, day, figures and ids, texts people wrote,
 * and what those are called whom they name by id. Texts are opened to answer this once, and rest nowhere. What an
 * event said before it was corrected finds it as well, since its line shows both.
 */
export async function eventsWith(text: string, searched: Searched): Promise<ReadonlySet<string>> {
  const { store, keys, stream, position, marks, zone } = searched;
  const words = folded(text).split(/\s+/).filter(Boolean);
  const stored = await readStream(store, stream, position);
  const ring = await keys.find(keyNamesOfAll(stored));
  const names = new Map<string, string>();
  const said = new Map<string, EventWords>();
  for (const event of stored) {
    const read = wordsOf(event, ring, zone);
    said.set(event.id, read);
    for (const [id, name] of read.calls) names.set(id, `${names.get(id) ?? ''} ${name}`);
    await yieldToOthers();
  }
  const found = new Set<string>();
  for (const [id, { text: own, about }] of said) {
    const correction = said.get(
      marks.get(id)?.corrected ? (marks.get(id)?.amendedBy.id ?? '') : '',
    );
    const called = [...about, ...(correction?.about ?? [])].map((one) => names.get(one) ?? '');
    const whole = [own, correction?.text ?? '', ...called].join(' ');
    if (words.every((word) => whole.includes(word))) found.add(id);
  }
  return found;
}
