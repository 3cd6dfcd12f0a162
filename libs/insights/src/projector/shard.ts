/** A part of all accounts, which one process looks after: a hash of an account's id says which part it is in. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** All accounts: what a single process looks after. */
export const WHOLE: Shard = { index: 0, count: 1 };

export const shardsOf = (count: number): readonly Shard[] =>
  Array.from({ length: count }, (_, index) => ({ index, count }));

/** Which of `count` parts an account is in. The same for ever: rows rest under it. */
export const shardIndexOf = (accountId: string, count: number): number =>
  count === 1 ? 0 : fnv1a(accountId) % count;

export const holdsAccount = ({ index, count }: Shard, accountId: string): boolean =>
  shardIndexOf(accountId, count) === index;

/** How a part is named where models and leases are; the whole has no name of its own. */
export const shardSuffix = ({ index, count }: Shard): string =>
  count === 1 ? '' : `#${String(index)}/${String(count)}`;

/** FNV-1a, 32 bits (Fowler, Noll & Vo, 1991): short ids that differ in a digit fall far apart. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
