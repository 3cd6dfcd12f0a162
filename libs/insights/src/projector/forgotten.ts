import type { KeyName } from '#kernel/keys';
import { holdsAccount, type Shard } from './shard.ts';

/** Accounts of a part with texts sealed under any of some keys. */
export function accountsSealedUnder(names: readonly KeyName[], shard: Shard): readonly string[] {
  // A person's key is named after the account; what begins with a slash is of another owner.
  const accountIds = names.map((name) => name.split('/', 1)[0] ?? '');
  return [...new Set(accountIds)].filter((id) => id !== '' && holdsAccount(shard, id));
}
