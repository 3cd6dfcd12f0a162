import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Followed } from '#kernel/event-store';
import { FixedClock } from '#kernel/testing/fixed-clock';
import {
  startEventStoreDb,
  type StandIn,
  type StandInOptions,
} from '../../../test/eventstoredb/stand-in.ts';
import { EventStoreDbStore } from '../src/eventstoredb/event-store.ts';
import type { Patience } from '../src/eventstoredb/patience.ts';

/** A try is given up soon, so that specs need not wait long for what never comes; a call as a whole is not. */
export const IMPATIENT: Patience = {
  attemptMs: 400,
  totalMs: 60_000,
  pauseMinMs: 5,
  pauseMaxMs: 50,
  silenceMs: 10_000,
};

export interface GivenServer {
  readonly server: StandIn;
  readonly store: EventStoreDbStore;
  readonly open: (patience?: Patience) => Promise<EventStoreDbStore>;
}

/** A spec with a server of its own and a store on it; both are gone when it ends, however it ends. */
export function onServer(
  spec: (given: GivenServer) => Promise<void>,
  options: StandInOptions & { readonly patience?: Patience } = {},
): () => Promise<void> {
  return async () => {
    const server = await startEventStoreDb(options);
    const opened: EventStoreDbStore[] = [];
    const open = async (patience = options.patience ?? IMPATIENT) => {
      const clock = new FixedClock('2025-03-01T10:00:00.000Z');
      const store = await EventStoreDbStore.open(server.connectionString, { clock, patience });
      opened.push(store);
      return store;
    };
    try {
      await spec({ server, store: await open(), open });
    } finally {
      await Promise.all(opened.map((store) => store.close()));
      await server.stop();
    }
  };
}

/** Follows in the background, and remembers the ids it was told and how often it caught up. */
export class Listener {
  readonly ids: string[] = [];
  caughtUp = 0;
  readonly ended: Promise<void>;
  readonly #abort = new AbortController();
  #heard = Promise.withResolvers<undefined>();

  constructor(
    store: EventStoreDbStore,
    after: number,
    private readonly afterEach: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.ended = this.#listen(store.follow(after, this.#abort.signal));
  }

  async until(isEnough: (listener: this) => boolean): Promise<void> {
    const tooSoon = this.ended.then(() => {
      throw new Error('Following ended before it was asked to.');
    });
    while (!isEnough(this)) await Promise.race([this.#heard.promise, tooSoon]);
    tooSoon.catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#abort.abort();
    await this.ended;
  }

  async #listen(log: AsyncIterable<Followed>): Promise<void> {
    for await (const said of log) {
      if (said.kind === 'events') this.ids.push(...said.events.map(({ id }) => id));
      else this.caughtUp += 1;
      this.#heard.resolve(undefined);
      this.#heard = Promise.withResolvers();
      await this.afterEach();
    }
  }
}

/** Waits, turn by turn of the event loop, until something is so. */
export async function soon(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn();
}
