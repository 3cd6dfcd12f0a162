import { randomBytes } from 'node:crypto';
import { Keys, type KeyName, type KeysElsewhere } from '#kernel/keys';
import type { Postgres } from './postgres.ts';

const FIND = { name: 'keys find', text: 'SELECT name, key FROM keys WHERE name = ANY ($1)' };

// Whoever made a key first has made it: text may already be sealed under it.
const MAKE = {
  name: 'keys make',
  text: `INSERT INTO keys (name, key) SELECT made.* FROM unnest($1::text[], $2::bytea[]) AS made (name, key)
    WHERE NOT EXISTS (SELECT FROM destroyed_keys WHERE destroyed_keys.name = made.name)
    ON CONFLICT DO NOTHING`,
};

const DESTROYED = { text: 'SELECT name FROM destroyed_keys ORDER BY number OFFSET $1' };
const NOTE_DESTROYED = {
  text: `INSERT INTO destroyed_keys (name) SELECT gone.name FROM unnest($1::text[]) WITH ORDINALITY AS gone (name, number)
    WHERE NOT EXISTS (SELECT FROM keys WHERE keys.name = gone.name) ORDER BY gone.number ON CONFLICT DO NOTHING`,
};

const SECRET = { text: `SELECT secret FROM secrets WHERE name = 'hash'` };
const MAKE_SECRET = {
  text: `INSERT INTO secrets (name, secret) VALUES ('hash', $1) ON CONFLICT DO NOTHING`,
};

const KEY_BYTES = 32;

/** Keys in tables of their own, so that rights on them can be given apart from the rest. */
export class PostgresKeys extends Keys {
  constructor(private readonly postgres: Postgres) {
    super();
  }

  async find(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    if (names.length === 0) return new Map();
    const rows = await this.postgres.rows<{ name: KeyName; key: Buffer }>(FIND, [names]);
    return new Map(rows.map(({ name, key }) => [name, key]));
  }

  async obtain(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    const found = await this.find(names);
    const missing = new Set(names.filter((name) => !found.has(name)));
    if (missing.size === 0) return found;
    return new Map([...found, ...(await this.#make([...missing]))]);
  }

  async secret(): Promise<Buffer> {
    const known = await this.#secret();
    if (known) return known;
    const secret = randomBytes(KEY_BYTES);
    await this.postgres.rows(MAKE_SECRET, [secret]);
    return (await this.#secret()) ?? secret;
  }

  async names(): Promise<readonly KeyName[]> {
    const rows = await this.postgres.rows<{ name: KeyName }>({ text: 'SELECT name FROM keys' });
    return rows.map(({ name }) => name);
  }

  async destroy(names: readonly KeyName[]): Promise<void> {
    await this.postgres.rows({ text: 'DELETE FROM keys WHERE name = ANY ($1)' }, [names]);
  }

  async destroyed(after: number): Promise<readonly KeyName[]> {
    const rows = await this.postgres.rows<{ name: KeyName }>(DESTROYED, [after]);
    return rows.map(({ name }) => name);
  }

  async adopt({ keys, destroyed, secret }: KeysElsewhere): Promise<void> {
    await this.postgres.rows(MAKE_SECRET, [secret]);
    await this.postgres.rows(NOTE_DESTROYED, [destroyed]);
    await this.postgres.rows(MAKE, [[...keys.keys()], [...keys.values()]]);
  }

  /** The pool is closed by whoever opened it. */
  close(): Promise<void> {
    return Promise.resolve();
  }

  async #make(names: readonly KeyName[]): Promise<ReadonlyMap<KeyName, Buffer>> {
    const random = randomBytes(names.length * KEY_BYTES);
    const keys = names.map((_, at) => random.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES));
    // In one order for all: two who make the same keys would otherwise wait for each other.
    await this.postgres.rows(MAKE, [[...names].sort(), keys]);
    // Others may have made some of them first; theirs are found here.
    return this.find(names);
  }

  async #secret(): Promise<Buffer | undefined> {
    const [row] = await this.postgres.rows<{ secret: Buffer }>(SECRET);
    return row?.secret;
  }
}
