import { PAGE_MAX, type EventStore, type StoredEvent } from './event-store.ts';
import { CheckpointMoved } from './read-models.ts';

/** What follows the log: takes events into memory in order, and writes what became of them. */
export interface Projector {
  /** Forgets all that is not written, and says after which position to go on. */
  resume(): Promise<number>;
  take(events: readonly StoredEvent[]): Promise<void>;
  /** Writes all that was taken; also called with nothing taken, once the log's end is reached. @throws CheckpointMoved */
  write(atEnd: boolean): Promise<void>;
}

/** Behind the log's end, rows are written only so often: most of them change again right away. */
export const WRITE_EVERY = 20_000;

/** Drives a projector along the log until aborted. Whoever else moves its checkpoint makes it start again from there. */
export async function projectLog(
  store: EventStore,
  projector: Projector,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await projectFrom(await projector.resume(), store, projector, signal);
    } catch (error) {
      if (!(error instanceof CheckpointMoved)) throw error;
    }
  }
}

async function projectFrom(
  position: number,
  store: EventStore,
  projector: Projector,
  signal: AbortSignal,
): Promise<void> {
  let unwritten = 0;
  for await (const followed of store.follow(position, signal)) {
    if (followed.kind === 'events') {
      await projector.take(followed.events);
      unwritten += followed.events.length;
    }
    // A page that is not full is the last one there is for now.
    const atEnd = followed.kind === 'caught-up' || followed.events.length < PAGE_MAX;
    if (!atEnd && unwritten < WRITE_EVERY) continue;
    await projector.write(atEnd);
    unwritten = 0;
  }
}
