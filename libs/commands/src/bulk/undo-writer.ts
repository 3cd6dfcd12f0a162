import { encode } from '#events/codec';
import type { Clock } from '#kernel/clock';
import type { Meta } from '#kernel/event';
import { StreamMoved, type Append, type AppendAll, type EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import { once } from '#kernel/once';
import { pause } from '#kernel/pause';
import { undone, type KeptEvent } from '../amendments/undo.ts';
import { presentMoment } from '../deciding/timing.ts';
import { readOfImport } from '../writing/stored-history.ts';
import { OthersKeptWriting } from './others-kept-writing.ts';
import { Patience } from './patience.ts';

/** Which import is undone, and who says so. */
export interface UndoOrder {
  readonly batch: string;
  readonly meta: Meta;
  /** The position from which on retractions are of this undoing: an earlier one may have been recorded. */
  readonly since: number;
}

/** What became of some streams. */
export interface UndoneStreams {
  /** Events taken back, those of an undoing that did not get to its end included. */
  readonly retracted: number;
  /** Events taken back just now. */
  readonly fresh: number;
  readonly kept: readonly (KeptEvent & { readonly stream: string })[];
}

/** About as many events as are written while the log is held for 15 ms. */
const COMMIT_EVENTS = 250;
/** Retractions are small: so many are far less than one append may hold. */
const APPEND_EVENTS_MAX = 500;
/** So long others have their turn between two commits. */
const BETWEEN_MS = 2;
const PATIENCE_MS = 120_000;
const BACK_OFF_MAX_MS = 200;

const NEVER = new AbortController().signal;

/** What one stream comes to, decided on its head. */
interface Decided extends UndoneStreams {
  readonly appends: readonly Append[];
}

/** Takes back what an import recorded, some streams at a time, beside whoever else writes to them. */
export class UndoWriter {
  readonly #zone: () => Promise<string>;
  readonly #patience = new Patience();

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly order: UndoOrder,
  ) {
    this.#zone = once(async () => (await store.identity()).zone);
  }

  /** Undoes stream after stream, and tells what became of each commit's worth of them. @throws OthersKeptWriting */
  async *undo(streams: Iterable<string>): AsyncGenerator<UndoneStreams> {
    let together: { readonly stream: string; readonly decided: Decided }[] = [];
    let events = 0;
    for (const stream of streams) {
      const decided = await this.#patience.through(() => this.#decide(stream));
      together.push({ stream, decided });
      events += decided.fresh;
      if (events < COMMIT_EVENTS) continue;
      yield await this.#write(together);
      [together, events] = [[], 0];
      await pause(BETWEEN_MS, NEVER);
    }
    yield await this.#write(together);
  }

  async #write(
    together: readonly { readonly stream: string; readonly decided: Decided }[],
  ): Promise<UndoneStreams> {
    const appends = together.flatMap(({ decided }) => decided.appends);
    try {
      if (appends.length > 0) await this.#patience.through(() => this.store.appendAll(appends));
      return inAll(together.map(({ decided }) => decided));
    } catch (error) {
      if (!(error instanceof StreamMoved)) throw error;
    }
    // Others wrote to one of them. What was written is found again where it is decided anew.
    const outcomes: UndoneStreams[] = [];
    for (const { stream, decided } of together) {
      outcomes.push(decided.fresh === 0 ? decided : await this.#alone(stream));
    }
    return inAll(outcomes);
  }

  /** One stream, on its head, while others wait where the store can make them. */
  async #alone(stream: string): Promise<UndoneStreams> {
    const since = performance.now();
    for (let waitMs = BETWEEN_MS; ; waitMs = Math.min(BACK_OFF_MAX_MS, waitMs * 2)) {
      try {
        return await this.store.alone(async (append: AppendAll) => {
          const decided = await this.#decide(stream);
          if (decided.appends.length > 0) await append(decided.appends);
          return decided;
        });
      } catch (error) {
        if (!(error instanceof StreamMoved)) throw error;
        if (performance.now() - since > PATIENCE_MS)
          throw new OthersKeptWriting(stream, PATIENCE_MS);
        await pause(waitMs, NEVER);
      }
    }
  }

  async #decide(stream: string): Promise<Decided> {
    const { batch, since, meta } = this.order;
    const { history, recorded, undoneSince } = await readOfImport(this.store, stream, batch, since);
    const occurredAt = presentMoment(history.latestAt, this.clock.nowMs(), await this.#zone());
    const { events, retracted, kept } = undone(history, { batch, recorded, occurredAt });
    // A retraction of the same event is another one each time it is taken back.
    const drafts = events.map((event, index) => ({
      id: uuidOf('undo', stream, history.revision, index),
      event,
      meta,
    }));
    // Retractions and win-backs by themselves say nothing that would have to be sealed.
    const encoded = drafts.map((draft) => encode(stream, draft, new Map()));
    const appends: Append[] = [];
    for (let from = 0; from < encoded.length; from += APPEND_EVENTS_MAX) {
      const revision = history.revision + from;
      const some = encoded.slice(from, from + APPEND_EVENTS_MAX);
      appends.push({ stream, expected: revision, events: some });
    }
    return {
      appends,
      fresh: retracted,
      retracted: retracted + undoneSince,
      kept: kept.map((one) => ({ ...one, stream })),
    };
  }
}

const inAll = (outcomes: readonly UndoneStreams[]): UndoneStreams => ({
  retracted: outcomes.reduce((sum, { retracted }) => sum + retracted, 0),
  fresh: outcomes.reduce((sum, { fresh }) => sum + fresh, 0),
  kept: outcomes.flatMap(({ kept }) => kept),
});
