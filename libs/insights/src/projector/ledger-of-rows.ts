import type { ReadModels } from '#kernel/read-models';
import { shardSuffix, type Shard } from './shard.ts';

const ROW = 'id';

/** The ledger the rows of a part were folded from; undefined when none were yet. */
export async function ledgerOfRows(
  readModels: ReadModels,
  shard: Shard,
): Promise<string | undefined> {
  return (await readModels.rows(modelOf(shard), [ROW])).get(ROW);
}

/** From now on the rows of a part are of this ledger. */
export const claimRows = (readModels: ReadModels, shard: Shard, ledgerId: string): Promise<void> =>
  readModels.replace(modelOf(shard), 0, [[ROW, ledgerId]]);

const modelOf = (shard: Shard): string => `ledger${shardSuffix(shard)}`;
