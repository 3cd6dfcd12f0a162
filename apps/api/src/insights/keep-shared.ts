import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { keepShard, type ShardParts } from '#insights/portfolio/keep-portfolio';
import { shardsOf, shardSuffix } from '#insights/projector/shard';
import { SharedWork } from '#insights/projector/shared-work';
import type { Sharing } from '#stores/read-side';

/** Keeps this process's fair part of the portfolio until aborted, written under leases. */
export function keepShared(
  parts: Omit<ShardParts, 'readModels' | 'lists'>,
  { leases, under }: Pick<Sharing, 'leases' | 'under'>,
  shards: number,
  signal: AbortSignal,
): Promise<void> {
  const shardByLease = new Map(
    shardsOf(shards).map((shard) => [`portfolio${shardSuffix(shard)}`, shard]),
  );
  const work = new SharedWork({
    leases,
    holder: `${hostname()}/${String(process.pid)}/${randomUUID()}`,
    pieces: [...shardByLease.keys()],
    work: async (lease, ending) => {
      const shard = shardByLease.get(lease.name);
      if (shard) await keepShard({ ...parts, ...under(lease) }, shard, ending);
    },
    failed: (error) =>
      process.stderr.write(`A part of the portfolio is taken up again: ${String(error)}\n`),
  });
  return work.run(signal);
}
