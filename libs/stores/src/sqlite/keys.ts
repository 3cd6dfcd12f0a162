import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Keys, type KeyName, type KeysElsewhere } from '#kernel/keys';
import { bindTo, ledgerOf } from './belonging.ts';
import { openSqlite } from './open-sqlite.ts';
import { opening } from './opening.ts';
import { patiently } from './busy.ts';
import { Transactions } from './transactions.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS keys (
    name TEXT PRIMARY KEY,
    key BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secrets (
    name TEXT PRIMARY KEY,
    secret BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS destroyed (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS keys_destroyed AFTER DELETE ON keys BEGIN
    INSERT INTO destroyed (name) VALUES (old.name) ON CONFLICT DO NOTHING;
  END;`;

const KEY_BYTES = 32;

/** Keys in `keys.db`, a file of its own, so that it can be guarded, moved and destroyed apart from the ledger. */
export class SqliteKeys extends Keys {
  readonly #db: DatabaseSync;
  readonly #transactions: Transactions;
  readonly #find: StatementSync;
  readonly #insert: StatementSync;

  private constructor(db: DatabaseSync) {
    super();
    this.#db = db;
    this.#transactions = new Transactions(db);
    this.#find = db.prepare('SELECT key FROM keys WHERE name = ?');
    // Whoever made a key first has made it: text may already be sealed under it.
    this.#insert = db.prepare(
      `INSERT INTO keys (name, key) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM destroyed WHERE name = ?1)
       ON CONFLICT DO NOTHING`,
    );
  }

  /** @throws NotDurable, FileUnusable */
  static open(dir: string): SqliteKeys {
    const path = join(dir, 'keys.db');
    const db = openSqlite(path);
    return opening(path, () => {
      patiently(() => {
        db.exec(SCHEMA);
      });
      return new SqliteKeys(db);
    });
  }

  /** The ledger they were used with. */
  get ledgerId(): string | undefined {
    return patiently(() => ledgerOf(this.#db));
  }

  bind(ledgerId: string): void {
    patiently(() => {
      bindTo(this.#db, ledgerId);
    });
  }

  // An async function turns what is thrown inside into a rejection.
  // eslint-disable-next-line @typescript-eslint/require-await
  async find(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    return patiently(() => this.#found(names));
  }

  async obtain(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    const found = patiently(() => this.#found(names));
    const missing = names.filter((name) => !found.has(name));
    if (missing.length === 0) return found;
    const made = await this.#transactions.run(() => this.#make(missing));
    return new Map([...found, ...made]);
  }

  async secret(): Promise<Buffer> {
    const known = patiently(() => this.#secret());
    return known ?? this.#transactions.run(() => this.#makeSecret(randomBytes(KEY_BYTES)));
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async names(): Promise<readonly KeyName[]> {
    return patiently(() => this.#db.prepare('SELECT name FROM keys').all()).map(({ name }) =>
      String(name),
    );
  }

  async destroy(names: readonly KeyName[]): Promise<void> {
    await this.#transactions.run(() => {
      const destroy = this.#db.prepare('DELETE FROM keys WHERE name = ?');
      for (const name of names) destroy.run(name);
    });
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async destroyed(after: number): Promise<readonly KeyName[]> {
    const rows = patiently(() =>
      this.#db.prepare('SELECT name FROM destroyed ORDER BY number LIMIT -1 OFFSET ?').all(after),
    );
    return rows.map(({ name }) => String(name));
  }

  adopt({ keys, destroyed, secret }: KeysElsewhere): Promise<void> {
    return this.#transactions.run(() => {
      const note = this.#db.prepare(
        `INSERT INTO destroyed (name) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM keys WHERE name = ?1)
         ON CONFLICT DO NOTHING`,
      );
      for (const name of destroyed) note.run(name);
      for (const [name, key] of keys) this.#insert.run(name, key);
      this.#makeSecret(secret);
    });
  }

  close(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
    return Promise.resolve();
  }

  #found(names: readonly KeyName[]): Map<KeyName, Buffer> {
    const found = new Map<KeyName, Buffer>();
    for (const name of names) {
      const row = this.#find.get(name);
      if (row) found.set(name, bufferOf(row['key']));
    }
    return found;
  }

  #make(names: readonly KeyName[]): ReadonlyMap<KeyName, Buffer> {
    const random = randomBytes(names.length * KEY_BYTES);
    for (const [index, name] of names.entries()) {
      this.#insert.run(name, random.subarray(index * KEY_BYTES, (index + 1) * KEY_BYTES));
    }
    return this.#found(names);
  }

  #secret(): Buffer | undefined {
    const row = this.#db.prepare(`SELECT secret FROM secrets WHERE name = 'hash'`).get();
    return row && bufferOf(row['secret']);
  }

  #makeSecret(secret: Buffer): Buffer {
    this.#db
      .prepare(`INSERT INTO secrets (name, secret) VALUES ('hash', ?) ON CONFLICT DO NOTHING`)
      .run(secret);
    return this.#secret() ?? secret;
  }
}

/** The strict schema holds bytes only; a Buffer on the very same memory. */
function bufferOf(bytes: unknown): Buffer {
  const { buffer, byteOffset, byteLength } = bytes as Uint8Array;
  return Buffer.from(buffer, byteOffset, byteLength);
}
