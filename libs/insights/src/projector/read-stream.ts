import { PAGE_MAX, StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';

/** A whole stream as it was when the log ended at a position; empty when there was none. */
export async function readStream(
  store: EventStore,
  stream: string,
  position: number,
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await pageFrom(store, stream, events.length);
    const last = page.at(-1);
    const isCut = last !== undefined && last.position > position;
    // One page mostly is all there is; it is handed on as it came.
    if (events.length === 0 && page.length < PAGE_MAX && !isCut) return page;
    events.push(...(isCut ? page.filter((event) => event.position <= position) : page));
    if (isCut || page.length < PAGE_MAX) return events;
  }
}

async function pageFrom(
  store: EventStore,
  stream: string,
  from: number,
): Promise<readonly StoredEvent[]> {
  try {
    return await store.read(stream, { from, limit: PAGE_MAX });
  } catch (error) {
    if (error instanceof StreamNotFound) return [];
    throw error;
  }
}
