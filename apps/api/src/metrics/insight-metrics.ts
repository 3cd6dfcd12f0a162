import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { InsightQueries } from '#insights/insight-queries';
import { EventStore } from '#kernel/event-store';
import { Metrics } from './metrics.ts';

/** How far the read side is behind the log. */
@Injectable()
export class InsightMetrics {
  readonly #up: Gauge;
  readonly #position: Gauge;
  readonly #lag: Gauge;
  readonly #accounts: Gauge;

  constructor(
    { registry }: Metrics,
    private readonly insights: InsightQueries,
    private readonly store: EventStore,
  ) {
    const gauge = (name: string, help: string): Gauge =>
      new Gauge({ name, help, registers: [registry] });
    this.#up = gauge('mainstay_insights_up', 'Whether the read side answers: 1 or 0.');
    this.#position = gauge('mainstay_insights_position', 'The position answers include.');
    this.#lag = gauge('mainstay_insights_lag_events', 'Events of the log not in answers yet.');
    this.#accounts = gauge('mainstay_accounts', 'Accounts in the portfolio.');
  }

  /** Asks once for all of them; a read side that does not answer leaves the others as they were. */
  async read(): Promise<void> {
    try {
      const [head, status] = [await this.store.head(), await this.insights.status()];
      this.#position.set(status.position);
      this.#lag.set(Math.max(0, head - status.position));
      this.#accounts.set(status.accounts);
      this.#up.set(1);
    } catch {
      this.#up.set(0);
    }
  }
}
