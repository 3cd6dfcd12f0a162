import type { ListShape } from '#kernel/lists';
import { VIEWS, viewsOf, type ViewSql } from '../list-views.ts';
import type { Connection } from './connection.ts';
import { SCHEMA } from './postgres.ts';
import { obtainSchema } from './schema.ts';

/** Whom the operator lets read the views is a member of this role. */
const READER = 'mainstay_reader';

const VIEW_SQL: ViewSql = {
  nowMs: 'extract(epoch FROM now()) * 1000',
  rows: (column) => `jsonb_array_elements(${column}::jsonb) AS tuples (value)`,
  part: (index, kind) => `(value ->> ${index})${kind === 'integer' ? '::bigint' : ''}`,
};

// A role is one for all databases of a server, so another may make it at the same time. Whoever may not make
// roles leaves that to the operator, and grants the views to it when they are made next.
const MAKE_READER = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${READER}') THEN
      CREATE ROLE ${READER} NOLOGIN;
    END IF;
  EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN NULL;
  END $$`;

/** Another schema than the usual one has views of its own. */
const viewsSchemaOf = (schema: string): string =>
  schema === SCHEMA ? VIEWS : `${schema}_${VIEWS}`;

/** Whether a list has all its views, of whatever version of it. */
export async function hasViews(
  connection: Connection,
  schema: string,
  shape: ListShape,
): Promise<boolean> {
  const names = viewsOf(shape, VIEW_SQL).map(({ name }) => name);
  const text = 'SELECT FROM pg_views WHERE schemaname = $1 AND viewname = ANY ($2)';
  const found = await connection.rows({ text }, [viewsSchemaOf(schema), names]);
  return found.length === names.length;
}

/** Makes the views of a list, in a schema of their own which readers may use. */
export async function makeViews(
  connection: Connection,
  schema: string,
  shape: ListShape,
): Promise<void> {
  const views = viewsOf(shape, VIEW_SQL);
  if (views.length === 0) return;
  const readable = viewsSchemaOf(schema);
  await obtainSchema(connection, readable);
  await connection.rows({ text: MAKE_READER });
  const reader = await connection.rows({
    text: `SELECT FROM pg_roles WHERE rolname = '${READER}'`,
  });
  const grant = async (right: string): Promise<void> => {
    if (reader.length > 0) await connection.rows({ text: `GRANT ${right} TO ${READER}` });
  };
  await grant(`USAGE ON SCHEMA ${readable}`);
  for (const { name, select } of views) {
    await connection.rows({ text: `DROP VIEW IF EXISTS ${readable}.${name}` });
    await connection.rows({ text: `CREATE VIEW ${readable}.${name} AS ${select}` });
    await grant(`SELECT ON ${readable}.${name}`);
  }
}
