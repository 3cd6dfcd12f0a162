import type { Append, NewEvent, StoredEvent } from '#kernel/event-store';

/** Far below what one append may hold, so that a store may add to it what it needs. */
const APPEND_TEXT_MAX = 200_000;

/**
 * The appends that write events of another ledger as they stand there. Events that follow one another in one stream
 * and were recorded at the same moment share one.
 */
export function appendsOf(events: readonly StoredEvent[]): readonly Append[] {
  const runs: StoredEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    room -= lengthOf(event);
    if (run && last && room >= 0 && isNext(last, event)) run.push(event);
    else {
      runs.push([event]);
      room = APPEND_TEXT_MAX - lengthOf(event);
    }
  }
  return runs.map(appendOf);
}

const isNext = (last: StoredEvent, event: StoredEvent): boolean =>
  event.stream === last.stream &&
  event.revision === last.revision + 1 &&
  event.recordedAt === last.recordedAt;

/** In UTF-16 units, each of which takes three bytes at most. */
const lengthOf = ({ data, personal, meta }: StoredEvent): number =>
  data.length + (personal?.length ?? 0) + meta.length;

function appendOf(run: readonly StoredEvent[]): Append {
  // A run begins with the event it was begun for.
  const { stream, revision, recordedAt } = run[0] as StoredEvent;
  return {
    stream,
    expected: revision === 0 ? 'none' : revision - 1,
    recordedAt,
    events: run.map(newEventOf),
  };
}

const newEventOf = (event: StoredEvent): NewEvent => ({
  id: event.id,
  type: event.type,
  schemaVersion: event.schemaVersion,
  occurredAt: event.occurredAt,
  data: event.data,
  personal: event.personal,
  meta: event.meta,
});
