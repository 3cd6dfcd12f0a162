import { byOccurrence, isAmendment } from '#events/effective-history';
import type { StoredEvent } from '#kernel/event-store';
import type { Instant } from '#kernel/time';
import { amendmentMarks, type AmendmentMark } from './amendment-marks.ts';

/** What pages of a timeline are chosen by, of one event. */
export interface IndexedEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly revision: number;
  readonly position: number;
  /** Ids of people it names. */
  readonly people: readonly string[];
}

type Marks = ReadonlyMap<string, AmendmentMark>;

const NOBODY: readonly string[] = [];

/** A stream without what its events say, in the order in which things occurred; it grows with the stream. */
export class IndexedStream {
  readonly #amendments: Pick<StoredEvent, 'id' | 'type' | 'data' | 'revision' | 'position'>[] = [];
  #marked: { readonly count: number; readonly marks: Marks } | undefined;
  readonly #byOccurrence: IndexedEvent[] = [];
  /** Most ids of people come again and again. */
  readonly #people = new Map<string, string>();
  #last: IndexedEvent | undefined;

  /** The event recorded last. */
  get last(): Pick<IndexedEvent, 'id' | 'revision'> | undefined {
    return this.#last;
  }

  get size(): number {
    return this.#byOccurrence.length;
  }

  /** Takes in what comes after the last event, in the order recorded. */
  add(events: readonly StoredEvent[]): void {
    let isInOrder = true;
    for (const event of events) {
      const { id, type, occurredAt, recordedAt, revision, position, data } = event;
      const when = { occurredAt, recordedAt };
      const indexed = { id, type, ...when, revision, position, people: this.#named(data) };
      const before = this.#byOccurrence.at(-1);
      if (before && before.occurredAt > occurredAt) isInOrder = false;
      this.#byOccurrence.push(indexed);
      this.#last = indexed;
      if (isAmendment(event)) this.#amendments.push({ id, type, data, revision, position });
    }
    if (!isInOrder) this.#byOccurrence.sort(byOccurrence);
  }

  /** Who amended what, as known at a position of the log. */
  marks(position: number): Marks {
    const known = this.#amendments.filter((amendment) => amendment.position <= position);
    // Page after page is asked for as known at one moment.
    if (this.#marked?.count !== known.length) {
      this.#marked = { count: known.length, marks: amendmentMarks(known) };
    }
    return this.#marked.marks;
  }

  /** The events known at a position of the log, what occurred last first: those that were corrected as they are now. */
  *newestFirst(position: number): Generator<IndexedEvent> {
    const marks = this.marks(position);
    const corrected = this.#byOccurrence
      .filter((event) => event.position <= position && marks.get(event.id)?.corrected)
      .map((event) => correctedBy(event, marks.get(event.id)))
      .sort(byOccurrence);
    for (let index = this.#byOccurrence.length - 1; index >= 0; index -= 1) {
      const event = this.#byOccurrence[index];
      if (!event || event.position > position || marks.get(event.id)?.corrected) continue;
      while (isLater(corrected.at(-1), event)) yield corrected.pop() as IndexedEvent;
      yield event;
    }
    yield* corrected.reverse();
  }

  #named(data: string): readonly string[] {
    if (!data.includes('"stakeholderId')) return NOBODY;
    const ids = peopleIn(data);
    return ids.map((id) => {
      const known = this.#people.get(id) ?? id;
      this.#people.set(id, known);
      return known;
    });
  }
}

/** People that either content names find it. */
const correctedBy = (event: IndexedEvent, mark: AmendmentMark | undefined): IndexedEvent => ({
  ...event,
  occurredAt: mark?.corrected?.occurredAt ?? event.occurredAt,
  people: [...event.people, ...(mark?.corrected?.people ?? [])],
});

const isLater = (one: IndexedEvent | undefined, other: IndexedEvent): boolean =>
  one !== undefined && byOccurrence(one, other) > 0;

/** Every shape of every event names people in two fields; what cannot be read names nobody. */
function peopleIn(data: string): readonly string[] {
  try {
    const { stakeholderId, stakeholderIds } = JSON.parse(data) as {
      readonly stakeholderId?: string;
      readonly stakeholderIds?: readonly string[];
    };
    return [...(stakeholderIds ?? []), ...(stakeholderId === undefined ? [] : [stakeholderId])];
  } catch {
    return NOBODY;
  }
}
