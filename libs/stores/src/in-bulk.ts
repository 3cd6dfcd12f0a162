import type { EventStore } from '#kernel/event-store';
import type { EventsPlace } from './places.ts';
import { AppendInThread } from './sqlite/append-in-thread.ts';

/**
 * Does work that writes much at once. A ledger in a file is written by a thread of its own meanwhile, whose
 * compiled `append-worker` lies at `entry`; a server writes elsewhere anyway.
 */
export async function inBulk<T>(
  events: EventStore,
  place: EventsPlace,
  entry: URL,
  work: (events: EventStore) => Promise<T>,
): Promise<T> {
  if (place.kind !== 'sqlite') return work(events);
  const writing = new AppendInThread(events, place.dir, entry);
  try {
    return await work(writing);
  } finally {
    await writing.close();
  }
}
