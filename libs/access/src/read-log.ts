import type { Clock } from '#kernel/clock';
import { instantOf, type Instant } from '#kernel/time';
import type { AccessStore, Read } from './access-store.ts';

/** A read is written so long after it at the latest; what a server that is killed had not written is not there. */
const WRITTEN_AFTER_MS = 1_000;
/** So many are written at once. */
const TOGETHER_MAX = 500;
/** More than a year, as auditors come once a year. */
const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

/** A read as it is listed, with the name of who read. */
export interface ReadView {
  readonly at: Instant;
  readonly actor: string;
  readonly name: string;
  readonly route: string;
  readonly accountId: string | null;
}

export interface ReadsPage {
  readonly reads: readonly ReadView[];
  readonly nextCursor: string | null;
}

/** What auditors read of texts. Who asks waits for none of it: reads are written together, a moment later. */
export class ReadLog {
  #unwritten: Read[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #swept = -Infinity;

  constructor(
    private readonly store: AccessStore,
    private readonly clock: Clock,
    /** Hears of reads that could not be written. */
    private readonly failed: (error: unknown) => void,
  ) {}

  note(actorId: string, route: string, accountId: string | null): void {
    this.#unwritten.push({ atMs: this.clock.nowMs(), actorId, route, accountId });
    if (this.#unwritten.length >= TOGETHER_MAX) void this.written();
    else this.#timer ??= setTimeout(() => void this.written(), WRITTEN_AFTER_MS).unref();
  }

  /** Resolves once all that was noted so far is written. */
  written(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const reads = this.#unwritten;
    this.#unwritten = [];
    if (reads.length > 0) this.#writing = this.#writing.then(() => this.#write(reads));
    return this.#writing;
  }

  /** A page of what was read, the newest first. */
  async page(limit: number, cursor?: string): Promise<ReadsPage> {
    await this.written();
    const before = cursor === undefined ? undefined : Number(cursor);
    const noted = await this.store.reads(limit, before);
    const names = await this.store.actors([...new Set(noted.map(({ actorId }) => actorId))]);
    const last = noted.length < limit ? undefined : noted.at(-1);
    return {
      reads: noted.map(({ atMs, actorId, route, accountId }) => ({
        at: instantOf(atMs),
        actor: actorId,
        name: names.get(actorId)?.name ?? actorId,
        route,
        accountId,
      })),
      nextCursor: last === undefined ? null : String(last.number),
    };
  }

  async #write(reads: readonly Read[]): Promise<void> {
    try {
      await this.store.noteReads(reads);
      await this.#sweep();
    } catch (error) {
      this.failed(error);
    }
  }

  /** Once a day is often enough. */
  async #sweep(): Promise<void> {
    const nowMs = this.clock.nowMs();
    if (nowMs - this.#swept < DAY_MS) return;
    this.#swept = nowMs;
    await this.store.removeReads(nowMs - KEPT_DAYS * DAY_MS);
  }
}
