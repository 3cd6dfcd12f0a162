import { LeaseLost, Leases, type Lease } from '#kernel/leases';
import type { Postgres } from './postgres.ts';

/** Who cannot ask for so long does not know any more what it holds. */
const ANSWER_MAX_MS = 2_000;

const UNTIL = `clock_timestamp() + $3 * interval '1 millisecond'`;
const HELD_STILL = 'ends_at > clock_timestamp()';

// FOR UPDATE waits for writes under the lease that are under way (`writing`), and they for it. What another
// holds is not locked, so that asking for it does not hold up its holder. Names that nobody asked for in a
// day are forgotten: each process has one of its own.
const CLAIM = {
  name: 'lease claim',
  text: `
    WITH free AS (
      SELECT name FROM leases
      WHERE name = $1 AND (holder IS NULL OR holder = $2 OR NOT ${HELD_STILL}) FOR UPDATE
    ), taken AS (
      UPDATE leases SET
        fence = CASE WHEN holder = $2 AND ${HELD_STILL} THEN fence ELSE fence + 1 END,
        holder = $2,
        ends_at = ${UNTIL}
      FROM free WHERE leases.name = free.name
      RETURNING fence
    ), made AS (
      INSERT INTO leases (name, holder, fence, ends_at)
      SELECT $1, $2, 1, ${UNTIL} WHERE NOT EXISTS (SELECT FROM leases WHERE name = $1)
      ON CONFLICT DO NOTHING
      RETURNING fence
    ), forgotten AS (
      DELETE FROM leases WHERE name <> $1 AND ends_at < clock_timestamp() - interval '1 day'
    )
    SELECT fence FROM taken UNION ALL SELECT fence FROM made`,
  query_timeout: ANSWER_MAX_MS,
};

const RENEW = {
  name: 'lease renew',
  text: `
    UPDATE leases SET ends_at = ${UNTIL}
    WHERE name = $1 AND holder = $2 AND fence = $4 AND ${HELD_STILL}
    RETURNING fence`,
  query_timeout: ANSWER_MAX_MS,
};

const RELEASE = {
  name: 'lease release',
  text: 'UPDATE leases SET holder = NULL WHERE name = $1 AND holder = $2 AND fence = $3',
  query_timeout: ANSWER_MAX_MS,
};

const HELD = {
  name: 'leases held',
  text: `
    SELECT name, holder, fence FROM leases
    WHERE holder IS NOT NULL AND ${HELD_STILL} ORDER BY name`,
  query_timeout: ANSWER_MAX_MS,
};

/** Leases as rows, timed by the clock of the database, which is the same for all. */
export class PostgresLeases extends Leases {
  constructor(private readonly postgres: Postgres) {
    super();
  }

  async claim(name: string, holder: string, lastsMs: number): Promise<Lease | undefined> {
    const values = [name, holder, lastsMs];
    const [claimed] = await this.postgres.rows<{ fence: number }>(CLAIM, values);
    return claimed && { name, holder, fence: claimed.fence };
  }

  async renew(lease: Lease, lastsMs: number): Promise<void> {
    const { name, holder, fence } = lease;
    const renewed = await this.postgres.rows(RENEW, [name, holder, lastsMs, fence]);
    if (renewed.length === 0) throw new LeaseLost(lease);
  }

  async release({ name, holder, fence }: Lease): Promise<void> {
    await this.postgres.rows(RELEASE, [name, holder, fence]);
  }

  held(): Promise<readonly Lease[]> {
    return this.postgres.rows<Lease>(HELD);
  }
}
