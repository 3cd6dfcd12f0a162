import type { ModelId } from '#kernel/projection';
import type { Advance, RowText } from '#kernel/read-models';
import type { Connection } from './connection.ts';

/** Stands between rows that are sent as one text; JSON text has no such character in it, but escapes it. */
const SEPARATOR = '\u001e';

/** The rows of one text. An empty one, which is no JSON, is a removed row. */
const textsOf = (parameter: string): string => `string_to_array(${parameter}, E'\\x1e', '')`;

const MAKE_MODEL = {
  name: 'model make',
  text: 'INSERT INTO models (model, position) VALUES ($1, 0) ON CONFLICT DO NOTHING',
};

// One statement: rows are written where the checkpoint was where the writer thought, and nowhere else.
const ADVANCE = {
  name: 'model advance',
  text: `
    WITH moved AS (
      UPDATE models SET position = $3 WHERE model = $1 AND position = $2 RETURNING number
    ), written AS (
      INSERT INTO model_rows (model, key, position, content)
      SELECT moved.number, changed.key, $3, changed.content
      FROM moved, unnest($4::text[], ${textsOf('$5')}) AS changed (key, content)
      ON CONFLICT (model, key) DO UPDATE SET position = excluded.position, content = excluded.content
    )
    SELECT number FROM moved`,
};

const NEXT_NUMBER = { text: `SELECT nextval('model_numbers') AS number` };
const BUILD = {
  name: 'model build',
  text: `
    INSERT INTO model_rows (model, key, position, content)
    SELECT $1, built.key, $2, built.content FROM unnest($3::text[], ${textsOf('$4')}) AS built (key, content)
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

/** Moves a model on and writes its rows; false, and nothing done, when it is not at `from`. */
export async function moveOn(connection: Connection, advance: Advance): Promise<boolean> {
  const { model, from, to, rows } = advance;
  if (from === 0) await connection.rows(MAKE_MODEL, [model]);
  const values = [model, from, to, [...rows.keys()], asOneText(rows.values())];
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
  rows: Iterable<readonly [key: string, row: string]>,
): Promise<void> {
  const number = (await one(connection.rows<Numbered>(NEXT_NUMBER))).number;
  for (const part of partsOf(rows)) {
    await connection.rows(BUILD, [number, to, [...part.keys()], asOneText(part.values())]);
  }
  await connection.rows(MAKE_MODEL, [model]);
  const old = (await one(connection.rows<Numbered>(LOCK_NUMBER, [model]))).number;
  await connection.rows(BURY, [number, to, old]);
  await connection.rows(CLEAR, [old]);
  await connection.rows(SWAP, [model, number, to]);
  await connection.rows(FORGET, [model]);
}

/** The driver escapes every quote in every text of an array, which takes it four times as long as this. */
function asOneText(rows: Iterable<RowText>): string {
  const texts = [...rows].map((row) => row ?? '');
  const isOff = texts.some((text) => text.includes(SEPARATOR));
  if (isOff) throw new RangeError('A row is no JSON text.');
  return texts.join(SEPARATOR);
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
function* partsOf(
  rows: Iterable<readonly [key: string, row: string]>,
): Generator<ReadonlyMap<string, string>> {
  let part = new Map<string, string>();
  for (const [key, row] of rows) {
    part.set(key, row);
    if (part.size < BUILD_ROWS) continue;
    yield part;
    part = new Map();
  }
  if (part.size > 0) yield part;
}
