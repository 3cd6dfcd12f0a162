import { LeaseLost, type Lease } from '#kernel/leases';
import type { Connection, Postgres } from './postgres.ts';

// The lock makes whoever takes the lease over wait for this write, and this write for them.
const HELD = {
  name: 'lease held',
  text: 'SELECT FROM leases WHERE name = $1 AND holder = $2 AND fence = $3 FOR SHARE',
};

/**
 * A transaction that writes only while the lease is in the same hands, where it has one. Not its time counts
 * but its fence: until another takes it, nobody else writes.
 * @throws LeaseLost
 */
export function writing<T>(
  postgres: Postgres,
  lease: Lease | undefined,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return postgres.transaction(async (connection) => {
    if (lease) await mustBeHeld(connection, lease);
    return work(connection);
  });
}

async function mustBeHeld(connection: Connection, lease: Lease): Promise<void> {
  const held = await connection.rows(HELD, [lease.name, lease.holder, lease.fence]);
  if (held.length === 0) throw new LeaseLost(lease);
}
