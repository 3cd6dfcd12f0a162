import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { Observable, Subject, takeUntil } from 'rxjs';
import { InsightQueries } from '#insights/asking/insight-queries';
import { LedgerChanged, PositionUnreadable, positionOf } from '#kernel/wire-position';
import { Problem } from '../http/problem.ts';
import { Metrics } from '../metrics/metrics.ts';
import { Ledger } from '../stores/ledger.ts';
import { LiveReader, type Reading } from './live-reader.ts';

const STREAMS_MAX = 1_000;

export interface Watch extends Pick<Reading, 'projections' | 'after' | 'isWelcome'> {
  /** Aborted when the reader is gone. */
  readonly gone: AbortSignal;
}

/** Open live streams: each goes on from where its reader is, and all end when the server stops. */
@Injectable()
export class LiveStreams implements BeforeApplicationShutdown {
  readonly #ending = new Subject<void>();
  #open = 0;

  constructor(
    private readonly insights: InsightQueries,
    private readonly ledger: Ledger,
    private readonly metrics: Metrics,
  ) {}

  /** @throws ProjectionUnknown, Problem when there are too many streams */
  async open({ gone, ...watch }: Watch): Promise<Observable<MessageEvent>> {
    if (this.#open >= STREAMS_MAX) {
      throw new Problem(503, 'too-many-streams', 'Too many live streams are open: try later.');
    }
    const { projections, after } = watch;
    const position = after === undefined ? undefined : this.#positionOf(after);
    const isLost = after !== undefined && position === undefined;
    const onWire = (at: number): string => this.ledger.at(at);
    const reader = new LiveReader({ ...watch, isLost, onWire });
    const stop = await this.insights.live(projections, position, (news) => {
      reader.tell(news);
    });
    // Whoever leaves before the first word never subscribes, so the signal is what tells.
    if (gone.aborted) stop();
    gone.addEventListener('abort', stop, { once: true });
    return this.#counted(reader).pipe(takeUntil(this.#ending));
  }

  beforeApplicationShutdown(): void {
    this.#ending.next();
  }

  #counted(reader: LiveReader): Observable<MessageEvent> {
    return new Observable((events) => {
      const unlisten = reader.listen(events);
      this.#open += 1;
      this.metrics.liveConnections.inc();
      return () => {
        unlisten();
        this.#open -= 1;
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
