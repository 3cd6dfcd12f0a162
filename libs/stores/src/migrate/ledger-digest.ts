import { createHash } from 'node:crypto';
import type { StoredEvent } from '#kernel/event-store';

/** What a ledger says, in log order, as a number to compare: all of its events but their positions. */
export class LedgerDigest {
  readonly #hash = createHash('sha256');
  #events = 0;

  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.#hash.update(`${saidBy(event)}\n`);
    this.#events += events.length;
  }

  /** How many events were added. */
  get events(): number {
    return this.#events;
  }

  /** Hexadecimal; more events may be added afterwards. */
  toString(): string {
    return this.#hash.copy().digest('hex');
  }
}

/** All an event says and where it stands in its stream: what a copy of it in another ledger keeps. */
export const saidBy = (event: StoredEvent): string =>
  JSON.stringify([
    event.id,
    event.stream,
    event.revision,
    event.type,
    event.schemaVersion,
    event.occurredAt,
    event.recordedAt,
    event.data,
    event.personal,
    event.meta,
  ]);
