import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '#kernel/event-store';
import type { Lease } from '#kernel/leases';
import type { Belonging, ReadSide, Sharing } from '../read-side.ts';
import { PostgresAccessStore } from './access-store.ts';
import { PostgresCommandAnswers } from './command-answers.ts';
import { PostgresKeys } from './keys.ts';
import { PostgresLeases } from './leases.ts';
import { PostgresLists } from './lists.ts';
import { PostgresNews } from './news.ts';
import { Postgres, type PostgresOptions } from './postgres.ts';
import { PostgresReadModels } from './read-models.ts';
import { PostgresSharedImports } from './shared-imports.ts';
import { PostgresWebhookStore } from './webhook-store.ts';

const LEDGER = { text: `SELECT value FROM installation WHERE name = 'ledgerId'` };
const NOW = {
  text: 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  query_timeout: 5_000,
};
const BIND = {
  text: `INSERT INTO installation (name, value) VALUES ('ledgerId', $1) ON CONFLICT DO NOTHING`,
};

/** Everything beside the ledger in one schema of a PostgreSQL server, over one pool of connections. */
export class PostgresReadSide implements ReadSide {
  readonly readModels: PostgresReadModels;
  readonly lists: PostgresLists;
  readonly keys: PostgresKeys;
  readonly access: PostgresAccessStore;
  readonly answers: PostgresCommandAnswers;
  readonly webhooks: PostgresWebhookStore;
  readonly sharing: Sharing;
  readonly #postgres: Postgres;
  #news: Promise<PostgresNews> | undefined;
  #heard = 0;

  private constructor(postgres: Postgres) {
    this.#postgres = postgres;
    this.readModels = new PostgresReadModels(postgres);
    this.lists = new PostgresLists(postgres);
    this.keys = new PostgresKeys(postgres);
    this.access = new PostgresAccessStore(postgres);
    this.answers = new PostgresCommandAnswers(postgres);
    this.webhooks = new PostgresWebhookStore(postgres);
    this.sharing = {
      nowMs: () => this.#nowMs(),
      leases: new PostgresLeases(postgres),
      imports: new PostgresSharedImports(postgres),
      under: (lease) => this.#under(lease),
      mayHaveMoved: (timeoutMs, signal) => this.#mayHaveMoved(timeoutMs, signal),
    };
  }

  /** @throws SchemaRefused, StoreUnavailable */
  static async open(url: string, options?: PostgresOptions): Promise<PostgresReadSide> {
    return new PostgresReadSide(await Postgres.open(url, options));
  }

  async belonging(): Promise<readonly Belonging[]> {
    const [row] = await this.#postgres.rows<{ value: string }>(LEDGER);
    return [{ name: `The schema ${this.#postgres.schema}`, ledgerId: row?.value }];
  }

  async bind(ledgerId: string): Promise<void> {
    await this.#postgres.rows(BIND, [ledgerId]);
  }

  async close(): Promise<void> {
    await this.#news?.then(
      (news) => news.close(),
      () => undefined,
    );
    await this.#postgres.close();
  }

  async #nowMs(): Promise<number> {
    const rows = await this.#postgres.rows<{ now: number }>(NOW);
    // It answers one row.
    return (rows[0] as { now: number }).now;
  }

  #under(lease: Lease) {
    return { readModels: this.readModels.fencedBy(lease), lists: this.lists.fencedBy(lease) };
  }

  /** What was heard while the caller looked counts: it may have come after what was looked at. */
  async #mayHaveMoved(timeoutMs: number, signal: AbortSignal): Promise<void> {
    this.#news ??= PostgresNews.open(this.#postgres);
    try {
      const news = await this.#news;
      await news.wait(timeoutMs, signal, this.#heard);
      this.#heard = news.heard;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      // Nothing is heard while the server is away; the next one to ask tries to listen again.
      this.#news = undefined;
      await pause(timeoutMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
