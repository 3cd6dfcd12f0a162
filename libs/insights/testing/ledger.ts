import type { MainstayEvent } from '#events/catalogue';
import { encode, keyNamesOf } from '#events/codec';
import type { Origin } from '#kernel/event';
import type { EventStore, NewEvent } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';

/** Records events in a ledger as the write side does, without asking whether they may happen. */
export class Ledger {
  #count = 0;

  constructor(
    readonly store: EventStore,
    readonly keys: Keys,
  ) {}

  /** Answers the ids of the events, in order. */
  async record(accountId: string, events: readonly MainstayEvent[]): Promise<readonly string[]> {
    const stream = accountStream(accountId);
    const encoded: NewEvent[] = [];
    for (const event of events) encoded.push(await this.encoded(stream, event));
    await this.store.append({ stream, expected: 'any', events: encoded });
    return encoded.map(({ id }) => id);
  }

  /** Records one event under an id of its own. */
  async recordAs(accountId: string, id: string, event: MainstayEvent): Promise<void> {
    const stream = accountStream(accountId);
    const events = [{ ...(await this.encoded(stream, event)), id }];
    await this.store.append({ stream, expected: 'any', events });
  }

  /** Records an event of a stream that is no account's. */
  async state(stream: string, event: MainstayEvent): Promise<void> {
    const events = [await this.encoded(stream, event)];
    await this.store.append({ stream, expected: 'any', events });
  }

  async encoded(
    stream: string,
    event: MainstayEvent,
    origin: Origin = 'entered',
  ): Promise<NewEvent> {
    this.#count += 1;
    const id = uuidOf('testing', this.#count);
    const ring = await this.keys.obtain(keyNamesOf(stream, event));
    return encode(stream, { id, event, meta: { actor: 'tester', origin } }, ring);
  }
}
