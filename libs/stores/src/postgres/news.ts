import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { Pulse } from '../pulse.ts';
import type { Connection } from './connection.ts';
import type { Postgres } from './postgres.ts';

const TELL = { name: 'news tell', text: `SELECT pg_notify($1, '')` };

/** Tells all who listen, once the transaction is committed. */
export async function tellNews(connection: Connection, schema: string): Promise<void> {
  await connection.rows(TELL, [channelOf(schema)]);
}

/** Notifications are heard in the whole database, so the channel has the schema in its name. */
const channelOf = (schema: string): string => `${schema}_read_models`;

/** Between two tries to listen again. */
const FIRST_PAUSE_MS = 50;
const PAUSE_MAX_MS = 2_000;

/**
 * Hears at once that read models moved, in whatever process. While the connection is lost nothing is heard:
 * whoever waits is woken when that begins and when it is over, and looks for itself.
 */
export class PostgresNews {
  readonly #postgres: Postgres;
  readonly #pulse = new Pulse();
  readonly #closing = new AbortController();
  #client: Client | undefined;
  #heard = 0;

  private constructor(postgres: Postgres) {
    this.#postgres = postgres;
  }

  /** @throws StoreUnavailable */
  static async open(postgres: Postgres): Promise<PostgresNews> {
    const news = new PostgresNews(postgres);
    await news.#listen();
    return news;
  }

  /** Counts the news: what was read before this number was is older than the next news. */
  get heard(): number {
    return this.#heard;
  }

  /**
   * Until there is news, the time is over or the signal comes. Whoever looks first says how much was heard
   * before that, so that no news falls between looking and waiting.
   */
  async wait(timeoutMs: number, signal: AbortSignal, heard = this.#heard): Promise<void> {
    if (this.#heard > heard || this.#closing.signal.aborted) return;
    await this.#pulse.wait(timeoutMs, signal);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#ring();
    await this.#client?.end();
  }

  async #listen(): Promise<void> {
    const client = await this.#postgres.listenTo(channelOf(this.#postgres.schema), () => {
      this.#ring();
    });
    client.once('end', () => {
      this.#ring();
      void this.#listenAgain();
    });
    this.#client = client;
    this.#ring();
    // Closed while it was connecting.
    if (this.#closing.signal.aborted) await client.end();
  }

  async #listenAgain(): Promise<void> {
    const { signal } = this.#closing;
    for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = longer(pauseMs)) {
      try {
        await pause(pauseMs, undefined, { signal });
        await this.#listen();
        return;
      } catch {
        // Not there yet, or closed: the loop's condition tells.
      }
    }
  }

  #ring(): void {
    this.#heard += 1;
    this.#pulse.ring();
  }
}

const longer = (pauseMs: number): number => Math.min(PAUSE_MAX_MS, pauseMs * 2);
