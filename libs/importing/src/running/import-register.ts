import { setImmediate as otherWork } from 'node:timers/promises';
import type { EventOf } from '#events/catalogue';
import { decode, keyNamesOfAll } from '#events/codec';
import { importStream } from '#events/imports/imports.events';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Instant } from '#kernel/time';

/** An import as the log remembers it: its last run, what all runs recorded, and whether it was undone since. */
export interface PastImport {
  readonly batch: string;
  readonly at: Instant;
  readonly actor: string;
  /** Null where its key is gone. */
  readonly fileName: string | null;
  readonly recipe: string | null;
  readonly rowsRead: number;
  readonly eventsRecorded: number;
  readonly rowsKnown: number;
  readonly rowsRejected: number;
  readonly rowsLeftOut: number;
  readonly undone: PastUndo | null;
}

/** When an import was undone, by whom, and what came of it. */
export interface PastUndo {
  readonly at: Instant;
  readonly actor: string;
  readonly eventsRetracted: number;
  readonly eventsKept: number;
}

const PREFIX = importStream('');
/** Reading so many at a time holds others up for two or three milliseconds. */
const PAGE = 500;

/** All imports that the log remembers. It reads the log once, and later only what came since. */
export class ImportRegister {
  readonly #imports = new Map<string, PastImport>();
  #position = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly events: EventStore,
    private readonly keys: Keys,
  ) {}

  /** The newest first. */
  async all(): Promise<readonly PastImport[]> {
    const reading = this.#reading.then(() => this.#catchUp());
    // Whoever asks meanwhile reads on from there, also where this fails.
    this.#reading = reading.catch(() => undefined);
    await reading;
    return [...this.#imports.values()].toSorted((one, other) => (one.at < other.at ? 1 : -1));
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const page = await this.events.readAll({ after: this.#position, limit: PAGE });
      const ours = page.filter(({ stream }) => stream.startsWith(PREFIX));
      if (ours.length > 0) await this.#take(ours);
      this.#position = page.at(-1)?.position ?? this.#position;
      if (page.length < PAGE) return;
      await otherWork();
    }
  }

  async #take(stored: readonly StoredEvent[]): Promise<void> {
    const ring = await this.keys.find(keyNamesOfAll(stored));
    for (const one of stored) {
      const event = decode(one, ring);
      if (event?.type === 'ImportCompleted') this.#completed(event, event);
      if (event?.type === 'ImportUndone') this.#undone(event, event);
    }
  }

  #completed(
    { data, personal }: EventOf<'ImportCompleted'>,
    { recordedAt, meta }: Recording,
  ): void {
    const { batch, fileHash: _hash, recipe = null, rowsLeftOut = 0, ...counts } = data;
    const before = this.#imports.get(batch);
    // A file that was imported in two goes recorded what both did; after an undo it begins anew.
    const earlier = before && !before.undone ? before.eventsRecorded : 0;
    this.#imports.set(batch, {
      batch,
      at: recordedAt,
      actor: meta.actor,
      fileName: personal?.fileName ?? null,
      recipe,
      ...counts,
      rowsLeftOut,
      eventsRecorded: earlier + counts.eventsRecorded,
      undone: null,
    });
  }

  #undone({ data }: EventOf<'ImportUndone'>, { recordedAt, meta }: Recording): void {
    const { batch, eventsRetracted, eventsKept } = data;
    const before = this.#imports.get(batch);
    if (!before) return;
    const undone = { at: recordedAt, actor: meta.actor, eventsRetracted, eventsKept };
    this.#imports.set(batch, { ...before, undone });
  }
}

/** When it was recorded, and by whom. */
interface Recording {
  readonly recordedAt: Instant;
  readonly meta: { readonly actor: string };
}
