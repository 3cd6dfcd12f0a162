import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Gauge } from 'prom-client';
import { StatusQuestion } from '#insights/asking/questions/status.question';
import { Clock } from '#kernel/clock';
import { EventStore } from '#kernel/event-store';
import { headAhead } from '#stores/head-ahead';
import { Metrics } from './metrics.ts';

/** Where the log ends, and how far the read side is behind it. */
@Injectable()
export class InsightMetrics {
  readonly #ledgerUp: Gauge;
  readonly #ledgerPosition: Gauge;
  readonly #ledgerAhead: Gauge;
  readonly #up: Gauge;
  readonly #position: Gauge;
  readonly #lag: Gauge;
  readonly #accounts: Gauge;
  readonly #unscored: Gauge;
  readonly #foldedAgain: Gauge;

  constructor(
    { registry }: Metrics,
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {
    const gauge = (name: string, help: string): Gauge =>
      new Gauge({ name, help, registers: [registry] });
    this.#ledgerUp = gauge('mainstay_ledger_up', 'Whether the log can be read: 1 or 0.');
    this.#ledgerPosition = gauge('mainstay_ledger_position', 'Where the log ends.');
    this.#ledgerAhead = gauge(
      'mainstay_ledger_ahead_seconds',
      "How far the log's last event lies ahead of the clock; 0 up to five minutes.",
    );
    this.#up = gauge('mainstay_insights_up', 'Whether the read side answers: 1 or 0.');
    this.#position = gauge('mainstay_insights_position', 'The position answers include.');
    this.#lag = gauge('mainstay_insights_lag_events', 'Positions of the log not in answers yet.');
    this.#accounts = gauge('mainstay_accounts', 'Accounts in the portfolio.');
    this.#unscored = gauge('mainstay_accounts_unscored', 'Accounts that cannot be scored.');
    this.#foldedAgain = gauge(
      'mainstay_accounts_folded_again',
      'Accounts folded again since the start, as what rested of them could not be used.',
    );
  }

  /** Asks each once; what does not answer leaves the rest as it was, and to be told. */
  async read(): Promise<void> {
    const [head, ahead, status] = await Promise.all([
      this.store.head().catch(nothing),
      headAhead(this.store, this.clock).catch(nothing),
      this.questions.execute(new StatusQuestion()).catch(nothing),
    ]);
    this.#ledgerUp.set(head === undefined ? 0 : 1);
    this.#up.set(status ? 1 : 0);
    if (head !== undefined) {
      this.#ledgerPosition.set(head);
      this.#ledgerAhead.set(ahead?.seconds ?? 0);
    }
    if (status) {
      this.#position.set(status.position);
      this.#accounts.set(status.accounts);
      this.#unscored.set(status.unscored);
      this.#foldedAgain.set(status.foldedAgain);
    }
    if (head !== undefined && status) this.#lag.set(Math.max(0, head - status.position));
  }
}

const nothing = (): undefined => undefined;
