import { PERSONS_TABLE } from '../list-views.ts';
import type { Connection, Database } from './connection.ts';

// Text is compared by its bytes, as SQLite does. A removed row stays without content, so that those who
// follow the changes hear of it. Rows are text, not jsonb, which would not give the same bytes back.
const TABLES = `
  CREATE TABLE installation (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  );
  CREATE SEQUENCE model_numbers;
  CREATE TABLE models (
    model TEXT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE DEFAULT nextval('model_numbers'),
    position BIGINT NOT NULL
  );
  CREATE TABLE model_rows (
    model BIGINT NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    content TEXT,
    PRIMARY KEY (model, key)
  );
  CREATE INDEX model_rows_by_position ON model_rows (model, position, key);
  CREATE INDEX model_rows_removed ON model_rows (model, position) WHERE content IS NULL;
  CREATE TABLE leases (
    name TEXT COLLATE "C" PRIMARY KEY,
    holder TEXT,
    fence BIGINT NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL
  );
  CREATE TABLE keys (
    name TEXT COLLATE "C" PRIMARY KEY,
    key BYTEA NOT NULL
  );
  CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    secret BYTEA NOT NULL
  );
  CREATE TABLE actors (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, name)
  );
  CREATE TABLE credentials (
    kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    actor_id TEXT NOT NULL REFERENCES actors (id),
    access_right TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    expires_at_ms BIGINT,
    PRIMARY KEY (kind, secret_hash)
  );`;

// A trigger, so that no key is destroyed without a note, by whatever hand.
const DESTROYED_KEYS = `
  CREATE TABLE destroyed_keys (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL UNIQUE
  );
  CREATE FUNCTION note_destroyed_key() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO destroyed_keys (name) VALUES (old.name) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keys_destroyed AFTER DELETE ON keys FOR EACH ROW EXECUTE FUNCTION note_destroyed_key();`;

const ANSWERS = `
  CREATE TABLE answers (
    id TEXT COLLATE "C" PRIMARY KEY,
    command_hash TEXT NOT NULL,
    revision BIGINT NOT NULL,
    position BIGINT NOT NULL,
    answered_at_ms BIGINT NOT NULL
  );
  CREATE INDEX answers_by_age ON answers (answered_at_ms);`;

const IMPORTS = `
  CREATE TABLE imports (
    batch TEXT COLLATE "C" PRIMARY KEY,
    told TEXT NOT NULL,
    is_running BOOLEAN NOT NULL,
    rejected TEXT,
    is_cancelled BOOLEAN NOT NULL,
    told_at TIMESTAMPTZ NOT NULL
  );`;

const NAMED_VIEWS = `
  CREATE TABLE views (
    id TEXT COLLATE "C" PRIMARY KEY,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    search TEXT NOT NULL,
    owner_id TEXT NOT NULL REFERENCES actors (id),
    shared BOOLEAN NOT NULL
  );`;

const GRANTS = `
  CREATE TABLE grants (
    holder TEXT COLLATE "C" PRIMARY KEY,
    colleague_id TEXT,
    roles TEXT NOT NULL
  );`;

const SUBJECTS = `
  CREATE TABLE subjects (
    subject TEXT COLLATE "C" PRIMARY KEY,
    actor_id TEXT NOT NULL REFERENCES actors (id)
  );`;

const VOUCHINGS = `
  CREATE TABLE vouchings (
    session_id TEXT COLLATE "C" PRIMARY KEY,
    subject TEXT COLLATE "C" NOT NULL,
    provider_session TEXT,
    vouched_at_ms BIGINT NOT NULL,
    asked_at_ms BIGINT,
    sealed_tokens TEXT NOT NULL
  );
  CREATE INDEX vouchings_by_subject ON vouchings (subject);`;

const READS = `
  CREATE TABLE reads (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at_ms BIGINT NOT NULL,
    actor_id TEXT NOT NULL,
    route TEXT NOT NULL,
    account_id TEXT
  );
  CREATE INDEX reads_by_age ON reads (at_ms);`;

const WEBHOOKS = `
  CREATE TABLE webhooks (
    id TEXT COLLATE "C" PRIMARY KEY,
    created_at_ms BIGINT NOT NULL,
    terms TEXT NOT NULL,
    course TEXT NOT NULL
  );
  CREATE SEQUENCE webhook_numbers;
  CREATE TABLE webhook_messages (
    number BIGINT PRIMARY KEY DEFAULT nextval('webhook_numbers'),
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    at_ms BIGINT NOT NULL
  );
  CREATE INDEX webhook_messages_by_age ON webhook_messages (at_ms);
  CREATE TABLE webhook_marks (
    scope TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, key)
  );
  CREATE TABLE webhook_deliveries (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    endpoint_id TEXT COLLATE "C" NOT NULL,
    said TEXT NOT NULL
  );
  CREATE INDEX webhook_deliveries_of ON webhook_deliveries (endpoint_id, number);`;

const PERSONS = `
  CREATE TABLE ${PERSONS_TABLE} (
    from_ms BIGINT PRIMARY KEY,
    are_named SMALLINT NOT NULL
  );`;

/** Tables that came later than the others, each made where it is missing: programs that do not know them do well without. */
const ADDED: ReadonlyMap<string, string> = new Map([
  ['destroyed_keys', DESTROYED_KEYS],
  ['answers', ANSWERS],
  ['imports', IMPORTS],
  ['views', NAMED_VIEWS],
  ['grants', GRANTS],
  ['subjects', SUBJECTS],
  ['vouchings', VOUCHINGS],
  ['reads', READS],
  ['webhooks', WEBHOOKS],
  [PERSONS_TABLE, PERSONS],
]);

/** Raised with the tables, so that an older program leaves newer ones alone. */
const SCHEMA_VERSION = '1';

/** Makes the tables where they are missing. @throws SchemaRefused */
export async function makeSchema(postgres: Database): Promise<void> {
  const { schema } = postgres;
  if (!(await isThere(postgres, schema))) {
    await postgres.transaction(async (connection) => {
      await lockSchema(connection, schema);
      // Another process may have made it while this one waited.
      if (!(await isThere(connection, schema))) await make(connection, schema);
    });
  }
  const text = `SELECT value FROM installation WHERE name = 'schemaVersion'`;
  const [row] = await postgres.rows<{ value: string }>({ text });
  if (row?.value !== SCHEMA_VERSION) {
    throw new SchemaRefused(
      `The schema ${schema} is written in version ${row?.value ?? 'none'}; this program reads ${SCHEMA_VERSION}.`,
    );
  }
  for (const [table, statements] of ADDED) await addMissing(postgres, table, statements);
}

async function addMissing(postgres: Database, table: string, statements: string): Promise<void> {
  const { schema } = postgres;
  if (await hasTable(postgres, schema, table)) return;
  await postgres.transaction(async (connection) => {
    await lockSchema(connection, schema);
    if (!(await hasTable(connection, schema, table))) await connection.rows({ text: statements });
  });
}

/** Until the transaction ends, nobody else changes what there is in a schema. */
export async function lockSchema(connection: Connection, schema: string): Promise<void> {
  const text = `SELECT pg_advisory_xact_lock(hashtext('mainstay schema'), hashtext($1))`;
  await connection.rows({ text }, [schema]);
}

/** What is in the database is nothing this program can use, for the reason given. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused';
}

export async function hasTable(
  connection: Connection,
  schema: string,
  table: string,
): Promise<boolean> {
  const text = 'SELECT FROM pg_tables WHERE schemaname = $1 AND tablename = $2';
  return (await connection.rows({ text }, [schema, table])).length > 0;
}

/** Makes a schema where it is missing: whoever may not make schemas may be given an empty one. */
export async function obtainSchema(connection: Connection, schema: string): Promise<void> {
  const text = 'SELECT FROM pg_namespace WHERE nspname = $1';
  const known = await connection.rows({ text }, [schema]);
  if (known.length === 0) await connection.rows({ text: `CREATE SCHEMA ${schema}` });
}

const isThere = (connection: Connection, schema: string): Promise<boolean> =>
  hasTable(connection, schema, 'installation');

async function make(connection: Connection, schema: string): Promise<void> {
  const tables = 'SELECT FROM pg_tables WHERE schemaname = $1';
  if ((await connection.rows({ text: tables }, [schema])).length > 0) {
    throw new SchemaRefused(`The schema ${schema} has tables in it that are not Mainstay's.`);
  }
  await obtainSchema(connection, schema);
  await connection.rows({ text: TABLES });
  const text = `INSERT INTO installation (name, value) VALUES ('schemaVersion', $1)`;
  await connection.rows({ text }, [SCHEMA_VERSION]);
}
