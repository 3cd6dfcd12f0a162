import { setImmediate as nextTurn } from 'node:timers/promises';
import { PositionUnknown, type Followed, type StoredEvent } from '#kernel/event-store';
import type { Pulse } from './pulse.ts';

/** A log as a follower sees it. */
export interface FollowedLog {
  head(): number;
  /** The next page after a position; empty at the end. */
  pageAfter(position: number): readonly StoredEvent[];
  /** Rings when this very instance appended or closes; other writers are found by looking. */
  readonly pulse: Pulse;
  isClosed(): boolean;
}

/** Half of what a follower may lag behind a writer in another process: a slow timer still keeps the promise. */
const POLL_MS = 10;

/** Follows a log: what is there, then what comes. Caught up means: at the end the log had at the start. */
export async function* followLog(
  log: FollowedLog,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<Followed, void, undefined> {
  const ended = (): boolean => signal.aborted || log.isClosed();
  if (ended()) return;
  const head = log.head();
  if (after > head) throw new PositionUnknown(after, head);

  let position = after;
  let caughtUp = false;
  while (!ended()) {
    const events = log.pageAfter(position);
    const last = events.at(-1);
    if (last) {
      position = last.position;
      yield { kind: 'events', events };
      // Pages follow one another without waiting; the rest of the process gets its turn in between.
      if (!ended()) await nextTurn();
    }
    if (!caughtUp && position >= head && !ended()) {
      caughtUp = true;
      yield { kind: 'caught-up', position };
    }
    if (!last && !ended()) await log.pulse.wait(POLL_MS, signal);
  }
}
