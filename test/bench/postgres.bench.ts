import pg from 'pg';
import type { ListRow, ListShape } from '#kernel/lists';
import { PostgresLists } from '#stores/postgres/lists';
import { Postgres } from '#stores/postgres/postgres';
import { PostgresReadModels } from '#stores/postgres/read-models';
import { startPostgres } from '#stores/testing/postgres';
import { rateBeside, type Bench, type Figure } from './figure.ts';
import { ratesInTurn } from './timing.ts';

const RAW_IS = 'pg, same statements and tables, fsync';
const SHARE_MIN = 0.8;

const MODELS = ['account', 'loyalty', 'coverage', 'churn-risk', 'overview'].map(
  (name) => `${name}@1/UTC`,
);
const ROWS = 2_000;
const BUILT = 50_000;
const LISTED = 10_000;
const QUESTIONS = 100;
const KEYS = 200;

/** Read models and lists in PostgreSQL: moved on, swapped and asked, beside the driver alone. */
export const postgres: Bench = {
  name: 'postgres',
  run: async () => {
    const database = await startPostgres();
    const opened = await Postgres.open(database.url);
    const raw = new pg.Client(database.url);
    await raw.connect();
    try {
      await raw.query(RAW_TABLES);
      return [
        await advancing(opened, raw),
        await replacing(opened, raw),
        await reading(opened, raw),
        await listing(opened, raw),
      ];
    } finally {
      await raw.end();
      await opened.close();
      await database.stop();
    }
  },
};

const RAW_TABLES = `
  CREATE SCHEMA raw;
  CREATE TABLE raw.models (
    model TEXT PRIMARY KEY, number BIGINT NOT NULL UNIQUE, position BIGINT NOT NULL);
  CREATE TABLE raw.model_rows (
    model BIGINT NOT NULL, key TEXT COLLATE "C" NOT NULL, position BIGINT NOT NULL, content TEXT,
    PRIMARY KEY (model, key));
  CREATE INDEX ON raw.model_rows (model, position, key);
  CREATE INDEX ON raw.model_rows (model, position) WHERE content IS NULL;
  INSERT INTO raw.models
  SELECT name, place, 0 FROM unnest('{${MODELS.join(',')},built@1/UTC}'::text[])
  WITH ORDINALITY AS given (name, place);`;

const MOVE =
  'UPDATE raw.models SET position = $3 WHERE model = $1 AND position = $2 RETURNING number';
const PUT = `INSERT INTO raw.model_rows (model, key, position, content)
  SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[])
  ON CONFLICT (model, key) DO UPDATE SET position = excluded.position, content = excluded.content`;

/** Facts of an account, about as long as they are. */
const rowOf = (index: number, turn: number): string =>
  JSON.stringify({
    accountId: `A-${index}`,
    turn,
    lastContactAt: '2026-06-30T10:00:00.000Z',
    ties: Array.from({ length: 6 }, (_, tie) => ({
      person: `P-${tie}`,
      fast: tie / 7,
      slow: index / 9,
    })),
  });

const rowsOf = (count: number, turn: number): ReadonlyMap<string, string> =>
  new Map(Array.from({ length: count }, (_, index) => [`A-${index}`, rowOf(index, turn)]));

async function advancing(opened: Postgres, raw: pg.Client): Promise<Figure> {
  const models = new PostgresReadModels(opened);
  const turns = { ours: 0, raw: 0 };
  const rates = await ratesInTurn(MODELS.length * ROWS, {
    ours: async () => {
      const [from, to] = [turns.ours, (turns.ours += 1)];
      const rows = rowsOf(ROWS, to);
      await models.advance(MODELS.map((model) => ({ model, from, to, rows })));
    },
    raw: async () => {
      const [from, to] = [turns.raw, (turns.raw += 1)];
      const rows = rowsOf(ROWS, to);
      await raw.query('BEGIN');
      for (const model of MODELS) {
        const moved = await raw.query<{ number: string }>({
          name: 'move',
          text: MOVE,
          values: [model, from, to],
        });
        await put(raw, Number(moved.rows[0]?.number), to, rows);
      }
      await raw.query('COMMIT');
    },
  });
  return rateBeside('rows moved on in 5 models at once, PostgreSQL', rates, RAW_IS, SHARE_MIN);
}

async function put(
  raw: pg.Client,
  number: number,
  position: number,
  rows: ReadonlyMap<string, string>,
): Promise<void> {
  const positions = Array.from({ length: rows.size }, () => position);
  const values = [number, [...rows.keys()], positions, [...rows.values()]];
  await raw.query({ name: 'put', text: PUT, values });
}

async function replacing(opened: Postgres, raw: pg.Client): Promise<Figure> {
  const models = new PostgresReadModels(opened);
  const rows = rowsOf(BUILT, 0);
  const rates = await ratesInTurn(BUILT, {
    ours: () => models.replace('built@1/UTC', 1, rows),
    raw: async () => {
      const number = MODELS.length + 1;
      await raw.query('BEGIN');
      await raw.query('DELETE FROM raw.model_rows WHERE model = $1', [number]);
      await put(raw, number, 1, rows);
      await raw.query('UPDATE raw.models SET position = 1 WHERE number = $1', [number]);
      await raw.query('COMMIT');
    },
  });
  return rateBeside('rows of a model swapped for new ones, PostgreSQL', rates, RAW_IS, SHARE_MIN);
}

async function reading(opened: Postgres, raw: pg.Client): Promise<Figure> {
  const models = new PostgresReadModels(opened);
  const [model = ''] = MODELS;
  const keysOf = (turn: number) =>
    Array.from({ length: KEYS }, (_, index) => `A-${(turn * 7 + index * 3) % ROWS}`);
  const text = `SELECT key, content FROM raw.models m JOIN raw.model_rows r ON r.model = m.number
    WHERE m.model = $1 AND key = ANY ($2) AND content IS NOT NULL`;
  const rates = await ratesInTurn(QUESTIONS * KEYS, {
    ours: async () => {
      for (let turn = 0; turn < QUESTIONS; turn += 1) await models.rows(model, keysOf(turn));
    },
    raw: async () => {
      for (let turn = 0; turn < QUESTIONS; turn += 1) {
        await raw.query({ name: 'rows', text, values: [model, keysOf(turn)] });
      }
    },
  });
  return rateBeside(`rows read by ${KEYS} keys at a time, PostgreSQL`, rates, RAW_IS, SHARE_MIN);
}

const LIST: ListShape = {
  name: 'bench',
  version: 1,
  columns: { name: 'text', manager: 'text', band: 'text', risk: 'number' },
  searched: ['name'],
};

const listRow = (index: number): ListRow => ({
  key: `A-${index}`,
  cells: {
    name: `Account ${(index * 7919) % LISTED} Ltd`,
    manager: `manager-${index % 40}`,
    band: index % 3 === 0 ? 'high' : 'low',
    risk: ((index * 104_729) % 10_007) / 10_007,
  },
  body: rowOf(index, 0),
});

async function listing(opened: Postgres, raw: pg.Client): Promise<Figure> {
  const lists = new PostgresLists(opened);
  await lists.put(
    LIST,
    Array.from({ length: LISTED }, (_, index) => listRow(index)),
  );
  await raw.query('ANALYZE');
  const table = `${opened.schema}.list_bench_1`;
  const page = {
    name: 'page',
    text: `SELECT p.*, b.body FROM (
        SELECT * FROM ${table} WHERE "cell_band" = $1 ORDER BY "cell_risk" DESC NULLS LAST, key LIMIT 50
      ) p JOIN ${table}_bodies b USING (key) ORDER BY "cell_risk" DESC NULLS LAST, key`,
    values: ['high'],
  };
  const total = {
    name: 'total',
    text: `SELECT count(*) FROM ${table} WHERE "cell_band" = $1`,
    values: ['high'],
  };
  const rates = await ratesInTurn(QUESTIONS, {
    ours: async () => {
      for (let turn = 0; turn < QUESTIONS; turn += 1) {
        await lists.query(LIST, {
          where: [{ column: 'band', in: ['high'] }],
          sort: { column: 'risk', direction: 'desc' },
          limit: 50,
        });
      }
    },
    raw: async () => {
      for (let turn = 0; turn < QUESTIONS; turn += 1) {
        await raw.query(page);
        await raw.query(total);
      }
    },
  });
  return rateBeside('first pages of a list of 10,000, PostgreSQL', rates, RAW_IS, SHARE_MIN);
}
