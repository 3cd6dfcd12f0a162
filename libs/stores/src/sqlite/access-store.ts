import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  AccessStore,
  type Actor,
  type Credential,
  type CredentialKind,
  type GrantHolder,
  type NamedView,
  type NotedRead,
  type PersonGranted,
  type Read,
  type Subject,
} from '#access/access-store';
import {
  credentialOf,
  GRANT_COLUMNS,
  holderOf,
  LEFT_OVER,
  OF_CREDENTIAL,
  personGranted,
  readOf,
  rolesText,
  subjectOfRow,
  SUBJECTS,
  valuesOfVouching,
  VOUCHED_ANEW,
  VOUCHING_COLUMNS,
  vouchingOf,
  type CredentialRow,
  type GrantedRow,
  type ReadRow,
  type SubjectRow,
  type VouchingRow,
} from '../credential-row.ts';
import type { Vouching } from '#access/provider/vouching';
import type { Grant } from '#access/roles';
import { bindTo, ledgerOf } from './belonging.ts';
import { openSqlite } from './open-sqlite.ts';
import { opening } from './opening.ts';
import { patiently } from './busy.ts';
import { Transactions } from './transactions.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS actors (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS credentials (
    kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    id TEXT NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actors (id),
    access_right TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER,
    PRIMARY KEY (kind, secret_hash)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS grants (
    holder TEXT PRIMARY KEY,
    colleague_id TEXT,
    roles TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS subjects (
    subject TEXT PRIMARY KEY,
    actor_id TEXT NOT NULL REFERENCES actors (id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS vouchings (
    session_id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    provider_session TEXT,
    vouched_at_ms INTEGER NOT NULL,
    asked_at_ms INTEGER,
    sealed_tokens TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS reads (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    actor_id TEXT NOT NULL,
    route TEXT NOT NULL,
    account_id TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS reads_by_age ON reads (at_ms);
  CREATE INDEX IF NOT EXISTS vouchings_by_subject ON vouchings (subject);
  CREATE TABLE IF NOT EXISTS views (
    id TEXT PRIMARY KEY,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    search TEXT NOT NULL,
    owner_id TEXT NOT NULL REFERENCES actors (id),
    shared INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

const COLUMNS = 'id, kind, secret_hash, actor_id, access_right, created_at_ms, expires_at_ms';
const NAMED = `SELECT c.*, a.name AS actor_name, a.kind AS actor_kind, ${GRANT_COLUMNS}, v.vouched_at_ms
  FROM credentials c JOIN actors a ON a.id = c.actor_id ${OF_CREDENTIAL}`;
const GRANTED = `SELECT a.id, a.name, a.kind, ${GRANT_COLUMNS}
  FROM actors a JOIN grants g ON g.holder = 'actor ' || a.id ORDER BY a.name, a.id`;

/** Keeps actors and credentials in `access.db`, where the server and the command line both find them. */
export class SqliteAccessStore extends AccessStore {
  readonly #db: DatabaseSync;
  readonly #transactions: Transactions;
  /** Asked on every request, so prepared once. */
  readonly #find: StatementSync;

  private constructor(db: DatabaseSync) {
    super();
    this.#db = db;
    this.#transactions = new Transactions(db);
    this.#find = db.prepare(`${NAMED} WHERE c.kind = ? AND c.secret_hash = ?`);
  }

  /** @throws NotDurable, FileUnusable */
  static open(dir: string): SqliteAccessStore {
    const path = join(dir, 'access.db');
    const db = openSqlite(path);
    return opening(path, () => {
      patiently(() => db.exec(SCHEMA));
      return new SqliteAccessStore(db);
    });
  }

  /** The ledger it was used with. */
  get ledgerId(): string | undefined {
    return patiently(() => ledgerOf(this.#db));
  }

  bind(ledgerId: string): void {
    patiently(() => {
      bindTo(this.#db, ledgerId);
    });
  }

  async obtainActor({ id, name, kind }: Actor): Promise<Actor> {
    const find = 'SELECT id, name, kind FROM actors WHERE kind = ? AND name = ?';
    const [known] = this.#rows(find, [kind, name]);
    if (!known) {
      await this.#change(
        'INSERT INTO actors (id, kind, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        [id, kind, name],
      );
    }
    const [actor] = known ? [known] : this.#rows(find, [kind, name]);
    // Just made, or there before: actors are never removed.
    return actor as unknown as Actor;
  }

  actors(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    const rows = this.#rows(
      'SELECT id, name, kind FROM actors WHERE id IN (SELECT value FROM json_each(?))',
      [JSON.stringify(ids)],
    ) as unknown as readonly Actor[];
    return Promise.resolve(
      new Map(rows.map(({ id, name, kind }) => [id, { id, name, kind }] as const)),
    );
  }

  allActors(): Promise<readonly Actor[]> {
    const rows = this.#rows('SELECT id, name, kind FROM actors ORDER BY id', []);
    return Promise.resolve(
      (rows as unknown as readonly Actor[]).map(({ id, name, kind }) => ({ id, name, kind })),
    );
  }

  async allow(holder: GrantHolder, grant: Grant): Promise<void> {
    const sql = `INSERT INTO grants (holder, colleague_id, roles) VALUES (?, ?, ?)
      ON CONFLICT (holder) DO UPDATE SET colleague_id = excluded.colleague_id, roles = excluded.roles`;
    await this.#change(sql, [holderOf(holder), grant.colleagueId, rolesText(grant)]);
  }

  granted(): Promise<readonly PersonGranted[]> {
    const rows = this.#rows(GRANTED, []) as unknown as readonly GrantedRow[];
    return Promise.resolve(rows.map(personGranted));
  }

  async add({ id, kind, secretHash, actor, right, ...rest }: Credential): Promise<void> {
    await this.#change(`INSERT INTO credentials (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)`, [
      id,
      kind,
      secretHash,
      actor.id,
      right,
      rest.createdAtMs,
      rest.expiresAtMs,
    ]);
  }

  find(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const row = patiently(() => this.#find.get(kind, secretHash)) as unknown as
      CredentialRow | undefined;
    return Promise.resolve(row && credentialOf(row));
  }

  async take(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const found = await this.find(kind, secretHash);
    // Whoever's DELETE finds the row is the one taker.
    const taken = found !== undefined && (await this.remove(kind, found.id));
    return taken ? found : undefined;
  }

  list(kind: CredentialKind): Promise<readonly Credential[]> {
    const rows = this.#rows(`${NAMED} WHERE c.kind = ? ORDER BY c.created_at_ms, c.id`, [kind]);
    return Promise.resolve((rows as unknown as readonly CredentialRow[]).map(credentialOf));
  }

  async remove(kind: CredentialKind, id: string): Promise<boolean> {
    const sql = 'DELETE FROM credentials WHERE kind = ? AND id = ?';
    return (await this.#change(sql, [kind, id])) > 0;
  }

  async removeExpired(nowMs: number): Promise<void> {
    await this.#change('DELETE FROM credentials WHERE expires_at_ms <= ?', [nowMs]);
    await this.#change(LEFT_OVER, []);
  }

  actorOfSubject(subject: string): Promise<Actor | undefined> {
    const rows = this.#rows(`${SUBJECTS} WHERE s.subject = ?`, [subject]);
    const [known] = rows as unknown as readonly SubjectRow[];
    return Promise.resolve(known && subjectOfRow(known).actor);
  }

  async nameSubject(subject: string, actor: Actor): Promise<Actor> {
    const sql = 'INSERT INTO subjects (subject, actor_id) VALUES (?, ?) ON CONFLICT DO NOTHING';
    await this.#change(sql, [subject, actor.id]);
    return (await this.actorOfSubject(subject)) ?? actor;
  }

  subjects(): Promise<readonly Subject[]> {
    const rows = this.#rows(`${SUBJECTS} ORDER BY s.subject`, []);
    return Promise.resolve((rows as unknown as readonly SubjectRow[]).map(subjectOfRow));
  }

  async keepVouching(vouching: Vouching): Promise<void> {
    const sql = `INSERT INTO vouchings (${VOUCHING_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) ${VOUCHED_ANEW}`;
    await this.#change(sql, valuesOfVouching(vouching));
  }

  vouching(sessionId: string): Promise<Vouching | undefined> {
    const [row] = this.#vouchings('session_id', sessionId);
    return Promise.resolve(row);
  }

  vouchingsOf(subject: string): Promise<readonly Vouching[]> {
    return Promise.resolve(this.#vouchings('subject', subject));
  }

  async claimVouching(sessionId: string, nowMs: number, notSinceMs: number): Promise<boolean> {
    const sql = `UPDATE vouchings SET asked_at_ms = ?
      WHERE session_id = ? AND (asked_at_ms IS NULL OR asked_at_ms <= ?)`;
    return (await this.#change(sql, [nowMs, sessionId, notSinceMs])) > 0;
  }

  async keepView({ id, list, name, search, ownerId, shared }: NamedView): Promise<boolean> {
    const sql = `INSERT INTO views (id, list, name, search, owner_id, shared) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET list = excluded.list, name = excluded.name,
        search = excluded.search, shared = excluded.shared
      WHERE owner_id = excluded.owner_id`;
    return (await this.#change(sql, [id, list, name, search, ownerId, shared ? 1 : 0])) > 0;
  }

  views(list: string, ownerId: string): Promise<readonly NamedView[]> {
    const rows = this.#rows(
      `SELECT id, list, name, search, owner_id AS ownerId, shared FROM views
        WHERE list = ? AND (shared = 1 OR owner_id = ?) ORDER BY name, id`,
      [list, ownerId],
    ) as unknown as readonly (Omit<NamedView, 'shared'> & { readonly shared: number })[];
    return Promise.resolve(rows.map((row) => ({ ...row, shared: row.shared === 1 })));
  }

  async removeView(id: string, ownerId: string): Promise<boolean> {
    const sql = 'DELETE FROM views WHERE id = ? AND owner_id = ?';
    return (await this.#change(sql, [id, ownerId])) > 0;
  }

  /** All in one transaction, so that many cost hardly more than one. */
  async noteReads(reads: readonly Read[]): Promise<void> {
    const sql = `INSERT INTO reads (at_ms, actor_id, route, account_id)
      SELECT value ->> 'atMs', value ->> 'actorId', value ->> 'route', value ->> 'accountId'
      FROM json_each(?) ORDER BY key`;
    await this.#change(sql, [JSON.stringify(reads)]);
  }

  reads(limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly NotedRead[]> {
    const sql = 'SELECT * FROM reads WHERE number < ? ORDER BY number DESC LIMIT ?';
    const rows = this.#rows(sql, [before, limit]) as unknown as readonly ReadRow[];
    return Promise.resolve(rows.map(readOf));
  }

  async removeReads(beforeMs: number): Promise<void> {
    await this.#change('DELETE FROM reads WHERE at_ms < ?', [beforeMs]);
  }

  close(): Promise<void> {
    this.#db.close();
    return Promise.resolve();
  }

  #vouchings(column: 'session_id' | 'subject', value: string): readonly Vouching[] {
    const sql = `SELECT ${VOUCHING_COLUMNS} FROM vouchings WHERE ${column} = ? ORDER BY session_id`;
    return (this.#rows(sql, [value]) as unknown as readonly VouchingRow[]).map(vouchingOf);
  }

  #rows(sql: string, values: readonly SQLInputValue[]): readonly Record<string, unknown>[] {
    return patiently(() => this.#db.prepare(sql).all(...values));
  }

  /** Whoever waits for a lock of another program holds up nobody. Answers how many rows changed. */
  #change(sql: string, values: readonly SQLInputValue[]): Promise<number> {
    return this.#transactions.run(() => Number(this.#db.prepare(sql).run(...values).changes));
  }
}
