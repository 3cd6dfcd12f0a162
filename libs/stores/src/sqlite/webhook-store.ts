import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Course, Endpoint, Terms } from '#notify/endpoint';
import {
  DELIVERIES_MAX,
  WebhookStore,
  type Delivery,
  type Mark,
  type Numbered,
  type Telling,
} from '#notify/webhook-store';
import {
  courseText,
  CURSOR,
  deliveryOf,
  endpointOf,
  termsText,
  type DeliveryRow,
  type EndpointRow,
} from '../webhook-rows.ts';
import { patiently } from './busy.ts';
import { openSqlite } from './open-sqlite.ts';
import { opening } from './opening.ts';
import { Transactions } from './transactions.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS webhooks (
    id TEXT PRIMARY KEY,
    created_at_ms INTEGER NOT NULL,
    terms TEXT NOT NULL,
    course TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS webhook_messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS webhook_messages_by_age ON webhook_messages (at_ms);
  CREATE TABLE IF NOT EXISTS webhook_marks (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS webhook_deliveries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    endpoint_id TEXT NOT NULL,
    said TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS webhook_deliveries_of ON webhook_deliveries (endpoint_id, number);`;

const MESSAGES = 'SELECT number, id, kind, body, at_ms AS atMs FROM webhook_messages';
const MARK = `INSERT INTO webhook_marks (scope, key, value) VALUES (?, ?, ?)
  ON CONFLICT (scope, key) DO UPDATE SET value = excluded.value`;
const TOLD = `INSERT INTO webhook_messages (id, kind, body, at_ms) VALUES (?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;

// The schema makes rows what they are said to be below.

/** Keeps endpoints beside actors and credentials in `access.db`, which is backed up with them. */
export class SqliteWebhookStore extends WebhookStore {
  readonly #db: DatabaseSync;
  readonly #transactions: Transactions;

  private constructor(db: DatabaseSync) {
    super();
    this.#db = db;
    this.#transactions = new Transactions(db);
  }

  /** @throws NotDurable, FileUnusable */
  static open(dir: string): SqliteWebhookStore {
    const path = join(dir, 'access.db');
    const db = openSqlite(path);
    return opening(path, () => {
      patiently(() => {
        db.exec(SCHEMA);
      });
      return new SqliteWebhookStore(db);
    });
  }

  endpoints(): Promise<readonly Endpoint[]> {
    const sql = 'SELECT id, terms, course FROM webhooks ORDER BY created_at_ms, id';
    return Promise.resolve((this.#rows(sql, []) as readonly EndpointRow[]).map(endpointOf));
  }

  async add(endpoint: Endpoint): Promise<void> {
    const { id, createdAtMs } = endpoint;
    const sql = 'INSERT INTO webhooks (id, created_at_ms, terms, course) VALUES (?, ?, ?, ?)';
    await this.#change(sql, [id, createdAtMs, termsText(endpoint), courseText(endpoint)]);
  }

  async putTerms(id: string, terms: Terms): Promise<boolean> {
    return (
      (await this.#change('UPDATE webhooks SET terms = ? WHERE id = ?', [termsText(terms), id])) > 0
    );
  }

  async putCourse(id: string, course: Course): Promise<boolean> {
    return (
      (await this.#change('UPDATE webhooks SET course = ? WHERE id = ?', [
        courseText(course),
        id,
      ])) > 0
    );
  }

  async remove(id: string): Promise<boolean> {
    await this.#change('DELETE FROM webhook_deliveries WHERE endpoint_id = ?', [id]);
    return (await this.#change('DELETE FROM webhooks WHERE id = ?', [id])) > 0;
  }

  marks(scope: string): Promise<ReadonlyMap<string, string>> {
    const sql = 'SELECT key, value FROM webhook_marks WHERE scope = ?';
    const rows = this.#rows(sql, [scope]) as readonly Mark[];
    return Promise.resolve(new Map(rows.map(({ key, value }) => [key, value])));
  }

  async cursor(): Promise<string | undefined> {
    return (await this.marks(CURSOR.scope)).get(CURSOR.key);
  }

  tell({ expected, cursor, messages, marks, forget }: Telling): Promise<boolean> {
    return this.#transactions.run(() => {
      if (!this.#moved(expected, cursor)) return false;
      for (const scope of forget) this.#run('DELETE FROM webhook_marks WHERE scope = ?', [scope]);
      const mark = this.#db.prepare(MARK);
      for (const { scope, key, value } of marks) mark.run(scope, key, value);
      const told = this.#db.prepare(TOLD);
      for (const { id, kind, body, atMs } of messages) told.run(id, kind, body, atMs);
      return true;
    });
  }

  after(number: number, kinds: readonly string[], limit: number): Promise<readonly Numbered[]> {
    const sql = `${MESSAGES} WHERE number > ? AND kind IN (SELECT value FROM json_each(?))
      ORDER BY number LIMIT ?`;
    return Promise.resolve(
      this.#rows(sql, [number, JSON.stringify(kinds), limit]) as readonly Numbered[],
    );
  }

  last(): Promise<number> {
    const sql = `SELECT seq FROM sqlite_sequence WHERE name = 'webhook_messages'`;
    const [row] = this.#rows(sql, []) as readonly { readonly seq: number }[];
    return Promise.resolve(row?.seq ?? 0);
  }

  message(id: string): Promise<Numbered | undefined> {
    const [row] = this.#rows(`${MESSAGES} WHERE id = ?`, [id]) as readonly Numbered[];
    return Promise.resolve(row);
  }

  async took(delivery: Delivery): Promise<void> {
    const { endpointId } = delivery;
    await this.#transactions.run(() => {
      const sql = 'INSERT INTO webhook_deliveries (endpoint_id, said) VALUES (?, ?)';
      this.#run(sql, [endpointId, JSON.stringify(delivery)]);
      this.#run(
        `DELETE FROM webhook_deliveries WHERE endpoint_id = ? AND number <= (
          SELECT number FROM webhook_deliveries WHERE endpoint_id = ?
          ORDER BY number DESC LIMIT 1 OFFSET ?)`,
        [endpointId, endpointId, DELIVERIES_MAX],
      );
    });
  }

  deliveries(endpointId: string): Promise<readonly Delivery[]> {
    const sql = 'SELECT said FROM webhook_deliveries WHERE endpoint_id = ? ORDER BY number DESC';
    return Promise.resolve(
      (this.#rows(sql, [endpointId]) as readonly DeliveryRow[]).map(deliveryOf),
    );
  }

  async removeBefore(atMs: number): Promise<void> {
    await this.#change('DELETE FROM webhook_messages WHERE at_ms < ?', [atMs]);
  }

  close(): Promise<void> {
    this.#db.close();
    return Promise.resolve();
  }

  /** False where the teller is elsewhere. */
  #moved(expected: string | undefined, cursor: string): boolean {
    const { scope, key } = CURSOR;
    return expected === undefined
      ? this.#run(
          'INSERT INTO webhook_marks (scope, key, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          [scope, key, cursor],
        ) > 0
      : this.#run('UPDATE webhook_marks SET value = ? WHERE scope = ? AND key = ? AND value = ?', [
          cursor,
          scope,
          key,
          expected,
        ]) > 0;
  }

  #rows(sql: string, values: readonly SQLInputValue[]): readonly unknown[] {
    return patiently(() => this.#db.prepare(sql).all(...values));
  }

  #run(sql: string, values: readonly SQLInputValue[]): number {
    return Number(this.#db.prepare(sql).run(...values).changes);
  }

  /** Answers how many rows changed. */
  #change(sql: string, values: readonly SQLInputValue[]): Promise<number> {
    return this.#transactions.run(() => this.#run(sql, values));
  }
}
