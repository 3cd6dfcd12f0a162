import type { ModelId } from '#kernel/projection';
import type { Advance, Changes } from '#kernel/read-models';
import type { Connection } from './postgres.ts';

const MAKE_MODEL = {
  name: 'model make',
  text: 'INSERT INTO models (model, position) VALUES ($1, 0) ON CONFLICT DO NOTHING',
};
const POSITIONS = {
  name: 'model positions',
  text: `
    SELECT coalesce(position, 0) FROM unnest($1::text[]) WITH ORDINALITY AS asked (model, place)
    LEFT JOIN models USING (model) ORDER BY place`,
  rowMode: 'array',
} as const;

// One statement: rows are written where the checkpoint was where the writer thought, and nowhere else.
const ADVANCE = {
  name: 'model advance',
  text: `
    WITH moved AS (
      UPDATE models SET position = $3 WHERE model = $1 AND position = $2 RETURNING number
    ), written AS (
      INSERT INTO model_rows (model, key, position, content)
      SELECT moved.number, changed.key, $3, changed.content
      FROM moved, unnest($4::text[], $5::text[]) AS changed (key, content)
      ON CONFLICT (model, key) DO UPDATE SET position = excluded.position, content = excluded.content
    )
    SELECT number FROM moved`,
};

const NEXT_NUMBER = { text: `SELECT nextval('model_numbers') AS number` };
const BUILD = {
  name: 'model build',
  text: `
    INSERT INTO model_rows (model, key, position, content)
    SELECT $1, built.key, $2, built.content FROM unnest($3::text[], $4::text[]) AS built (key, content)
    ON CONFLICT (model, key) DO UPDATE SET content = excluded.content`,
};
const LOCK_NUMBER = { text: 'SELECT number FROM models WHERE model = $1 FOR UPDATE' };
// Rows of the old model that the new one does not have are removed ones of the new.
const BURY = {
  text: `
    INSERT INTO model_rows (model, key, position, content)
    SELECT $1, key, $2, NULL FROM model_rows WHERE model = $3
    ON CONFLICT (model, key) DO NOTHING`,
};
const CLEAR = { text: 'DELETE FROM model_rows WHERE model = $1' };
const SWAP = { text: 'UPDATE models SET number = $2, position = $3 WHERE model = $1' };

/** How many removed rows of a model are remembered, the newest. */
export const REMOVED_MAX = 10_000;

const FORGET = {
  name: 'model forget',
  text: `
    DELETE FROM model_rows WHERE (model, key) IN (
      SELECT model, key FROM model_rows
      WHERE content IS NULL AND model = (SELECT number FROM models WHERE model = $1)
      ORDER BY position DESC OFFSET ${REMOVED_MAX})`,
};

const ROWS = {
  name: 'model rows',
  text: `
    SELECT key, content FROM models JOIN model_rows ON model_rows.model = models.number
    WHERE models.model = $1 AND key = ANY ($2) AND content IS NOT NULL`,
  rowMode: 'array',
} as const;
const PAGE = {
  name: 'model page',
  text: `
    SELECT key, content FROM model_rows
    WHERE model = (SELECT number FROM models WHERE model = $1) AND key > $2 AND content IS NOT NULL
    ORDER BY key LIMIT $3`,
  rowMode: 'array',
} as const;
const CHANGED = {
  name: 'model changed keys',
  text: `
    SELECT DISTINCT key FROM model_rows
    WHERE model = ANY (ARRAY (SELECT number FROM models WHERE model = ANY ($1)))
      AND position > $2 AND position <= $3 LIMIT $4`,
  rowMode: 'array',
} as const;

type Entry = readonly [key: string, row: string];

export async function positionsOf(
  connection: Connection,
  models: readonly ModelId[],
): Promise<readonly number[]> {
  const found = await connection.rows<readonly [number]>(POSITIONS, [models]);
  return found.map(([position]) => position);
}

export const entriesOf = (
  connection: Connection,
  model: ModelId,
  keys: readonly string[],
): Promise<readonly Entry[]> => connection.rows<Entry>(ROWS, [model, keys]);

export const pageOf = (
  connection: Connection,
  model: ModelId,
  after: string,
  limit: number,
): Promise<readonly Entry[]> => connection.rows<Entry>(PAGE, [model, after, limit]);

export async function changedKeysOf(
  connection: Connection,
  { models, after, upTo }: Changes,
  limit: number,
): Promise<readonly string[]> {
  const found = await connection.rows<readonly [string]>(CHANGED, [models, after, upTo, limit]);
  return found.map(([key]) => key);
}

/** Moves a model on and writes its rows; false, and nothing done, when it is not at `from`. */
export async function moveOn(connection: Connection, advance: Advance): Promise<boolean> {
  const { model, from, to, rows } = advance;
  if (from === 0) await connection.rows(MAKE_MODEL, [model]);
  const values = [model, from, to, [...rows.keys()], [...rows.values()]];
  const moved = await connection.rows(ADVANCE, values);
  if (moved.length === 0) return false;
  if ([...rows.values()].includes(null)) await connection.rows(FORGET, [model]);
  return true;
}

/** Rows to be sent in one statement. */
const BUILD_ROWS = 2_000;

/** Builds the rows under a new number, which nobody sees, and then gives the model that number. */
export async function swapIn(
  connection: Connection,
  model: ModelId,
  to: number,
  rows: Iterable<Entry>,
): Promise<void> {
  const number = (await one(connection.rows<Numbered>(NEXT_NUMBER))).number;
  for (const part of partsOf(rows)) {
    await connection.rows(BUILD, [number, to, [...part.keys()], [...part.values()]]);
  }
  await connection.rows(MAKE_MODEL, [model]);
  const old = (await one(connection.rows<Numbered>(LOCK_NUMBER, [model]))).number;
  await connection.rows(BURY, [number, to, old]);
  await connection.rows(CLEAR, [old]);
  await connection.rows(SWAP, [model, number, to]);
  await connection.rows(FORGET, [model]);
}

interface Numbered {
  readonly number: number;
}

async function one<T>(answer: Promise<readonly T[]>): Promise<T> {
  const [row] = await answer;
  if (row === undefined) throw new Error('A row that was just written is not there.');
  return row;
}

/** As maps, since one statement may write a key once only; the last said counts. */
function* partsOf(rows: Iterable<Entry>): Generator<ReadonlyMap<string, string>> {
  let part = new Map<string, string>();
  for (const [key, row] of rows) {
    part.set(key, row);
    if (part.size < BUILD_ROWS) continue;
    yield part;
    part = new Map();
  }
  if (part.size > 0) yield part;
}
