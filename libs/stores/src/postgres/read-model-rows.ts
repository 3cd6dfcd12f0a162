import type { ModelId } from '#kernel/projection';
import type { Changes } from '#kernel/read-models';
import type { Connection } from './connection.ts';

const POSITIONS = {
  name: 'model positions',
  text: `
    SELECT coalesce(position, 0) FROM unnest($1::text[]) WITH ORDINALITY AS asked (model, place)
    LEFT JOIN models USING (model) ORDER BY place`,
  rowMode: 'array',
} as const;

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
