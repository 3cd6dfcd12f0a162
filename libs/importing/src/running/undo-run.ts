import { isOfImport } from '#commands/writing/stored-history';
import { UndoWriter, type UndoneStreams } from '#commands/bulk/undo-writer';
import { readIntent } from '#commands/forms/form';
import { UndoImport } from '#commands/imports/imports.commands';
import { Writer } from '#commands/writing/writer';
import { importStream } from '#events/imports/imports.events';
import type { Clock } from '#kernel/clock';
import { Rejection } from '#kernel/decision';
import { PAGE_MAX, StreamNotFound, type EventStore, type StoredEvent } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { UndoStopped } from './undo-stopped.ts';

/** Which import to undo, and for whom. */
export interface UndoRequest {
  readonly batch: string;
  readonly actor: string;
  readonly onProgress?: (progress: UndoProgress) => void;
  /** Aborted, no more is taken back; what was stays so. */
  readonly signal?: AbortSignal;
}

/** How far an undoing has come. */
export interface UndoProgress {
  readonly streamsDone: number;
  readonly streams: number;
  readonly eventsRetracted: number;
}

/** An event that stays, and what needs it. */
export interface Kept {
  readonly accountId: string;
  readonly eventId: string;
  readonly type: string;
  readonly because: string;
  readonly neededBy: string;
}

export interface UndoSummary {
  readonly batch: string;
  readonly eventsRetracted: number;
  readonly eventsKept: number;
  /** The first of those that stay. */
  readonly kept: readonly Kept[];
}

/** So many of the events that stay are named. */
const KEPT_NAMED_MAX = 100;

/** Takes back all that an import recorded, but for what later events need. */
export class UndoRun {
  /** `log` is where the whole log is read fastest: the ledger itself, or a copy of it. */
  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly log: EventStore = events,
  ) {}

  /** Begun again it goes on where it ended. @throws Rejection `import-unknown`, UndoStopped, OthersKeptWriting */
  async run(request: UndoRequest): Promise<UndoSummary> {
    const { batch, actor, signal, onProgress } = request;
    const since = await this.#lastUndoneAt(batch);
    const streams = await this.#streamsOf(batch, signal);
    if (streams.size === 0) {
      throw new Rejection('import-unknown', `There is no import ${batch} that recorded anything.`, {
        batch,
      });
    }
    const meta = { actor, origin: 'captured' } as const;
    const writer = new UndoWriter(this.events, this.clock, { batch, meta, since });
    const tally = new Tally(batch, streams.size, onProgress);
    for await (const some of writer.undo(tally.counted(streams))) {
      tally.add(some);
      if (signal?.aborted) throw new UndoStopped(tally.summary.eventsRetracted);
    }
    const { summary } = tally;
    // Where nothing was left to take back, it was said before.
    if (summary.eventsRetracted > 0) await this.#record(summary, actor);
    return summary;
  }

  /** Streams with events of the import, in the order in which they come in the log. */
  async #streamsOf(batch: string, signal: AbortSignal | undefined): Promise<ReadonlySet<string>> {
    const streams = new Set<string>();
    for (let after = 0; ;) {
      const page = await this.log.readAll({ after, limit: PAGE_MAX });
      for (const { stream, meta } of page) if (isOfImport(meta, batch)) streams.add(stream);
      after = page.at(-1)?.position ?? after;
      if (signal?.aborted) throw new UndoStopped(0);
      if (page.length < PAGE_MAX) return streams;
    }
  }

  /** The position of the last record of an undoing; 0 where there is none. */
  async #lastUndoneAt(batch: string): Promise<number> {
    const stream = importStream(batch);
    let last = 0;
    for (let from = 0; ; from += PAGE_MAX) {
      const page = await this.#page(stream, from);
      for (const { type, position } of page) if (type === 'ImportUndone') last = position;
      if (page.length < PAGE_MAX) return last;
    }
  }

  async #page(stream: string, from: number): Promise<readonly StoredEvent[]> {
    try {
      return await this.events.read(stream, { from, limit: PAGE_MAX });
    } catch (error) {
      // An import that was stopped left no record of itself.
      if (error instanceof StreamNotFound) return [];
      throw error;
    }
  }

  async #record({ batch, eventsRetracted, eventsKept }: UndoSummary, actor: string): Promise<void> {
    const intent = readIntent(UndoImport.entry, { batch, eventsRetracted, eventsKept });
    const writer = new Writer(this.events, this.keys, this.clock);
    await writer.write(intent, { actor, origin: 'captured' });
  }
}

/** Counts what becomes of an import that is undone. */
class Tally {
  #streamsDone = 0;
  #retracted = 0;
  #kept = 0;
  readonly #named: Kept[] = [];

  constructor(
    private readonly batch: string,
    private readonly streams: number,
    private readonly onProgress: UndoRequest['onProgress'],
  ) {}

  get summary(): UndoSummary {
    return {
      batch: this.batch,
      eventsRetracted: this.#retracted,
      eventsKept: this.#kept,
      kept: this.#named,
    };
  }

  *counted(streams: Iterable<string>): Generator<string> {
    for (const stream of streams) {
      yield stream;
      this.#streamsDone += 1;
    }
  }

  add({ retracted, kept }: UndoneStreams): void {
    this.#retracted += retracted;
    this.#kept += kept.length;
    for (const { stream, ...one } of kept) {
      if (this.#named.length === KEPT_NAMED_MAX) break;
      this.#named.push({ accountId: accountOf(stream) ?? stream, ...one });
    }
    const { streams } = this;
    const [streamsDone, eventsRetracted] = [this.#streamsDone, this.#retracted];
    this.onProgress?.({ streamsDone, streams, eventsRetracted });
  }
}
