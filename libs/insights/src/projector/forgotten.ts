import { accountOfKey, type KeyName } from '#kernel/keys';
import { holdsAccount, type Shard } from './shard.ts';

/** Accounts of a part with texts sealed under any of some keys. */
export function accountsSealedUnder(names: readonly KeyName[], shard: Shard): readonly string[] {
  const accountIds = names.map(accountOfKey).filter((id) => id !== undefined);
  return [...new Set(accountIds)].filter((id) => holdsAccount(shard, id));
}
