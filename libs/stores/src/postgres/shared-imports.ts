import { SharedImports, type FoundImport, type SharedImport } from '#kernel/shared-imports';
import type { Postgres } from './postgres.ts';

/** The log remembers imports for ever; how they went, and rows that were set aside, go after a day. */
const REMEMBERED = `interval '1 day'`;

// What was asked of an import that is over is not asked of the same file sent again.
const TELL = {
  name: 'import tell',
  text: `
    WITH forgotten AS (
      DELETE FROM imports WHERE batch <> $1 AND told_at < clock_timestamp() - ${REMEMBERED}
    )
    INSERT INTO imports AS i (batch, told, is_running, rejected, is_cancelled, told_at)
    VALUES ($1, $2, $3, $4, false, clock_timestamp())
    ON CONFLICT (batch) DO UPDATE SET
      told = excluded.told, is_running = excluded.is_running, rejected = excluded.rejected,
      is_cancelled = i.is_cancelled AND i.is_running, told_at = excluded.told_at
    RETURNING is_cancelled AS "isCancelled"`,
};
const FIND = {
  name: 'import find',
  text: `
    SELECT batch, told, is_running AS "isRunning", rejected,
      (extract(epoch FROM clock_timestamp() - told_at) * 1000)::float8 AS "toldMsAgo"
    FROM imports WHERE batch = $1`,
};
const CANCEL = {
  name: 'import cancel',
  text: 'UPDATE imports SET is_cancelled = true WHERE batch = $1 AND is_running',
};

interface Row extends Omit<FoundImport, 'rejected'> {
  readonly rejected: string | null;
}

/** Imports as rows, timed by the clock of the database, which is the same for all. */
export class PostgresSharedImports extends SharedImports {
  constructor(private readonly postgres: Postgres) {
    super();
  }

  async tell({
    batch,
    told,
    isRunning,
    rejected,
  }: SharedImport): Promise<{ readonly isCancelled: boolean }> {
    const values = [batch, told, isRunning, rejected ?? null];
    const [kept] = await this.postgres.rows<{ isCancelled: boolean }>(TELL, values);
    return { isCancelled: kept?.isCancelled === true };
  }

  async find(batch: string): Promise<FoundImport | undefined> {
    const [row] = await this.postgres.rows<Row>(FIND, [batch]);
    return row && { ...row, rejected: row.rejected ?? undefined };
  }

  async cancel(batch: string): Promise<void> {
    await this.postgres.rows(CANCEL, [batch]);
  }
}
