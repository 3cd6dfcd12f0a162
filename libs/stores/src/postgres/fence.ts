import { LeaseLost, type Lease } from '#kernel/leases';
import type { Connection } from './connection.ts';
import type { Postgres } from './postgres.ts';

// The lock makes whoever takes the lease over wait for this write, and this write for them; the holder can
// renew the lease meanwhile.
const HELD = {
  name: 'lease held',
  text: `
    SELECT FROM leases
    WHERE name = $1 AND holder = $2 AND fence = $3 AND ends_at > clock_timestamp() FOR KEY SHARE`,
};

/**
 * A transaction of read models or lists that writes only while the lease is held, where it has one. A lease that ends while it is
 * under way is not another's before this is.
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
  }, 'disposable');
}

async function mustBeHeld(connection: Connection, lease: Lease): Promise<void> {
  const held = await connection.rows(HELD, [lease.name, lease.holder, lease.fence]);
  if (held.length === 0) throw new LeaseLost(lease);
}
