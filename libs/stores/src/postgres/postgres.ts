import pg from 'pg';
import { StoreUnavailable } from '#kernel/event-store';
import type { Connection, Database, Durability, Statement } from './connection.ts';
import { makeSchema } from './schema.ts';
import { isUnavailable, reasonOf } from './unavailable.ts';

export interface PostgresOptions {
  /** Where all tables are, so that several installations can share a database. */
  readonly schema?: string;
  readonly connectionsMax?: number;
}

/** The schema people mean when they name none. */
export const SCHEMA = 'mainstay';
const SCHEMA_FORM = /^[a-z][a-z0-9_]{0,40}$/;
const CONNECTIONS_MAX = 10;

/** How long to wait for a connection, and for the answer to a statement: after that the network is cut. */
const CONNECT_MAX_MS = 3_000;
const ANSWER_MAX_MS = 60_000;

/** A connection nothing is said on is looked after from then on, so that a dead one is noticed. */
const QUIET_MAX_MS = 10_000;

/**
 * The server undoes the transaction of a process that says nothing for so long: what a frozen process had
 * locked must be free before its lease is another's.
 */
const SILENT_MAX_MS = 3_000;

/** Worth waiting before the next try when the server cannot be reached. */
const RETRY_AFTER_MS = 1_000;

const BEGIN: Readonly<Record<Durability, string>> = {
  durable: 'BEGIN',
  disposable: 'BEGIN; SET LOCAL synchronous_commit TO OFF',
};

/** One installation's tables in PostgreSQL, shared by all stores of a process. Whoever opened it closes it. */
export class Postgres implements Database {
  readonly #pool: pg.Pool;
  readonly #config: pg.ClientConfig;

  private constructor(
    readonly schema: string,
    config: pg.ClientConfig,
    connectionsMax: number,
  ) {
    this.#config = config;
    this.#pool = new pg.Pool({ ...config, max: connectionsMax });
    // A connection lost between two statements is met by the next one on it.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#pool.on('error', () => undefined);
  }

  /**
   * Makes the tables where they are missing.
   * @throws SchemaRefused, StoreUnavailable
   */
  static async open(url: string, options: PostgresOptions = {}): Promise<Postgres> {
    const { schema = SCHEMA, connectionsMax = CONNECTIONS_MAX } = options;
    if (!SCHEMA_FORM.test(schema)) throw new RangeError(`${schema} is no name of a schema.`);
    const postgres = new Postgres(schema, configOf(url, schema), connectionsMax);
    try {
      await makeSchema(postgres);
      return postgres;
    } catch (error) {
      await postgres.close();
      throw error;
    }
  }

  async rows<R>(statement: Statement, values: readonly unknown[] = []): Promise<readonly R[]> {
    const client = await this.#connect();
    try {
      const rows = await connectionOf(client).rows<R>(statement, values);
      client.release();
      return rows;
    } catch (error) {
      // A statement that was refused leaves a good connection behind.
      client.release(isUnavailable(error));
      throw named(error);
    }
  }

  async transaction<T>(
    work: (connection: Connection) => Promise<T>,
    kind: Durability = 'durable',
  ): Promise<T> {
    const client = await this.#connect();
    try {
      await client.query(BEGIN[kind]);
      const result = await work(connectionOf(client));
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      await rolledBack(client);
      throw named(error);
    }
  }

  /** A connection of its own that listens to a channel until it is lost or ended. @throws StoreUnavailable */
  async listenTo(channel: string, heard: () => void): Promise<pg.Client> {
    const client = new pg.Client(this.#config);
    client.on('error', () => undefined);
    client.on('notification', heard);
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      return client;
    } catch (error) {
      await client.end();
      throw named(error);
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ended && !this.#pool.ending) await this.#pool.end();
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw named(error);
    }
  }
}

function configOf(url: string, schema: string): pg.ClientConfig {
  const address = new URL(url);
  const settings = {
    search_path: schema,
    idle_in_transaction_session_timeout: SILENT_MAX_MS,
    // Views and lists are asked in small statements, which compiling would only hold up.
    jit: 'off',
  };
  const said = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const given = address.searchParams.get('options') ?? '';
  address.searchParams.set('options', [given, ...said].join(' ').trim());
  return {
    connectionString: address.href,
    application_name: 'mainstay',
    connectionTimeoutMillis: CONNECT_MAX_MS,
    query_timeout: ANSWER_MAX_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: QUIET_MAX_MS,
    types: TYPES,
  };
}

/** Positions, fences and counts are safe integers; the driver gives text for all integers of eight bytes. */
const TYPES = new pg.TypeOverrides();
TYPES.setTypeParser(pg.types.builtins.INT8, Number);

const connectionOf = (client: pg.ClientBase): Connection => ({
  rows: async <R>(statement: Statement, values: readonly unknown[] = []) => {
    const { rows } = await client.query({ ...statement, values: [...values] });
    return rows as readonly R[];
  },
});

async function rolledBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch {
    // The connection is lost, and its transaction with it.
    client.release(true);
  }
}

function named(error: unknown): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new StoreUnavailable(RETRY_AFTER_MS, { reason, cause: error });
}
