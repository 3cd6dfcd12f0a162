import type { Meta } from '#kernel/event';
import type { Append, EventStore, NewEvent } from '#kernel/event-store';
import { stableJson } from '#kernel/json';
import type { Instant } from '#kernel/time';

/** An event of an example, and when it is told to have been recorded; where that lies ahead, it is recorded now. */
export interface Staged {
  readonly stream: string;
  readonly event: NewEvent;
  readonly recordedAt: Instant | undefined;
}

/** The appends of new streams, in the order of their record times; of equal ones, and within a stream, as given. */
export function stagedAppends(staged: readonly Staged[]): readonly Append[] {
  const ordered = staged.toSorted((one, other) => compared(one.recordedAt, other.recordedAt));
  const revisions = new Map<string, number>();
  const runs: (Append & { readonly events: NewEvent[] })[] = [];
  for (const { stream, event, recordedAt } of ordered) {
    const run = runs.at(-1);
    const revision = revisions.get(stream) ?? -1;
    revisions.set(stream, revision + 1);
    if (run?.stream === stream && run.recordedAt === recordedAt) run.events.push(event);
    else {
      const expected = revision < 0 ? 'none' : revision;
      const when = recordedAt === undefined ? {} : { recordedAt };
      runs.push({ stream, expected, events: [event], ...when });
    }
  }
  return runs;
}

/** What is recorded now comes after all else. */
const compared = (one: Instant | undefined, other: Instant | undefined): number =>
  one === other ? 0 : one === undefined || (other !== undefined && one > other) ? 1 : -1;

/** So many events are written at a time. */
const CHUNK_EVENTS = 250;

/**
 * Fills an empty log: all of it or nothing, where others can be made to wait. Record times are kept as long as nothing
 * stands there but what was staged, as nobody may put a time before that of what others recorded: from then on events
 * are recorded when they are written, and not marked. `onWritten` hears how much is written, 0 … 1.
 */
export const writeStaged = (
  events: EventStore,
  appends: readonly Append[],
  onWritten?: (share: number) => void,
): Promise<void> =>
  events.alone(async (append) => {
    let written = 0;
    for (const chunk of chunksOf(appends)) {
      const isStage = await holdsNothingElse(events);
      await append(isStage ? chunk : chunk.map(recordedNow));
      written += chunk.length;
      onWritten?.(written / appends.length);
    }
  });

function* chunksOf(appends: readonly Append[]): Generator<readonly Append[]> {
  let chunk: Append[] = [];
  let count = 0;
  for (const append of appends) {
    chunk.push(append);
    count += append.events.length;
    if (count < CHUNK_EVENTS) continue;
    yield chunk;
    [chunk, count] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

/** Whether a log is empty, or ends with what was staged. */
async function holdsNothingElse(events: EventStore): Promise<boolean> {
  const [last] = await events.readAll({ direction: 'backwards', limit: 1 });
  return !last || isStaged(last);
}

/** Whether an event's record time is part of an example. */
export const isStaged = ({ meta }: Pick<NewEvent, 'meta'>): boolean =>
  (JSON.parse(meta) as Meta).staged === true;

function recordedNow({ stream, expected, events }: Append): Append {
  return { stream, expected, events: events.map(unmarked) };
}

function unmarked(event: NewEvent): NewEvent {
  const { staged: _, ...meta } = JSON.parse(event.meta) as Meta;
  return { ...event, meta: stableJson(meta) };
}
