import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { map, Observable, Subject, takeUntil } from 'rxjs';
import { InsightQueries } from '#insights/asking/insight-queries';
import type { LiveNews } from '#insights/live/live-projection';
import { LedgerChanged, PositionUnreadable, positionOf } from '#kernel/wire-position';
import { Problem } from '../http/problem.ts';
import { Metrics } from '../metrics/metrics.ts';
import { Ledger } from '../stores/ledger.ts';
import { LiveReader, type Reading } from './live-reader.ts';
import { WithoutRows, type HiddenRows } from './without-rows.ts';

const STREAMS_MAX = 1_000;
/** Of one person or program, however many tokens it has: the others of the thousand are for others. */
const STREAMS_MAX_EACH = 100;
const RETRY_AFTER_SECONDS = 30;
/** Whoever is cut off comes back after so long. */
const RETRY_MS = 2_000;

export interface Watch extends Pick<Reading, 'projections' | 'after' | 'isWelcome' | 'onDoubt'> {
  /** Aborted when the reader is gone. */
  readonly gone: AbortSignal;
  /** Who listens. */
  readonly actor: string;
  /** Rows that are not for them. */
  readonly hidden: HiddenRows | undefined;
}

/** Open live streams: each goes on from where its reader is, and all end when the server stops. */
@Injectable()
export class LiveStreams implements BeforeApplicationShutdown {
  readonly #ending = new Subject<void>();
  #open = 0;
  readonly #openOf = new Map<string, number>();

  constructor(
    private readonly insights: InsightQueries,
    private readonly ledger: Ledger,
    private readonly metrics: Metrics,
  ) {}

  /** @throws ProjectionUnknown, Problem when there are too many streams */
  async open({ gone, actor, ...watch }: Watch): Promise<Observable<MessageEvent>> {
    const leave = this.#enter(actor);
    gone.addEventListener('abort', leave, { once: true });
    try {
      const { projections, after } = watch;
      const position = after === undefined ? undefined : this.#positionOf(after);
      const isLost = after !== undefined && position === undefined;
      const onWire = (at: number): string => this.ledger.at(at);
      const reader = new LiveReader({ ...watch, isLost, onWire });
      const tell = (news: LiveNews): void => {
        reader.tell(news);
      };
      const withoutRows = watch.hidden && new WithoutRows(watch.hidden, tell);
      const unwatch = await this.insights.live(projections, position, (news) => {
        if (withoutRows) withoutRows.hear(news);
        else tell(news);
      });
      const stop = (): void => {
        unwatch();
        withoutRows?.stop();
      };
      // Whoever leaves before the first word never subscribes, so the signal is what tells.
      if (gone.aborted) stop();
      gone.addEventListener('abort', stop, { once: true });
      return this.#counted(reader, leave).pipe(
        // Said once, with the first word, as a message of its own would have to have an id.
        map((event, index) => (index === 0 ? { ...event, retry: RETRY_MS } : event)),
        takeUntil(this.#ending),
      );
    } catch (error) {
      leave();
      throw error;
    }
  }

  beforeApplicationShutdown(): void {
    this.#ending.next();
  }

  /** Takes a place before anything is waited for; answers how to give it back, once. @throws Problem */
  #enter(actor: string): () => void {
    if (this.#open >= STREAMS_MAX) {
      throw new Problem(503, 'too-many-streams', 'Too many live streams are open: try later.');
    }
    if ((this.#openOf.get(actor) ?? 0) >= STREAMS_MAX_EACH) throw tooManyOfOne();
    this.#count(actor, 1);
    let isIn = true;
    return () => {
      if (isIn) this.#count(actor, -1);
      isIn = false;
    };
  }

  #count(actor: string, change: 1 | -1): void {
    this.#open += change;
    const count = (this.#openOf.get(actor) ?? 0) + change;
    if (count === 0) this.#openOf.delete(actor);
    else this.#openOf.set(actor, count);
  }

  #counted(reader: LiveReader, leave: () => void): Observable<MessageEvent> {
    return new Observable((events) => {
      const unlisten = reader.listen(events);
      this.metrics.liveConnections.inc();
      return () => {
        unlisten();
        leave();
        this.metrics.liveConnections.dec();
      };
    });
  }

  #positionOf(wire: string): number | undefined {
    try {
      return positionOf(wire, this.ledger.ledgerId);
    } catch (error) {
      if (error instanceof LedgerChanged || error instanceof PositionUnreadable) return undefined;
      throw error;
    }
  }
}

const tooManyOfOne = (): Problem =>
  new Problem(
    429,
    'too-many-streams',
    `You have ${String(STREAMS_MAX_EACH)} live streams open: end some, or watch several projections in one.`,
    undefined,
    RETRY_AFTER_SECONDS,
  );
