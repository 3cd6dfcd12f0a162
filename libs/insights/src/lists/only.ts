import type { Condition } from '#kernel/lists';

/**
 * The only accounts that somebody sees: those that some colleagues manage, as of now; or, of the past, those they may see
 * now. What these colleagues are to do they see wherever it is. Nothing said means all.
 */
export type Only =
  | { readonly managerIds: readonly string[] }
  | { readonly accountIds: readonly string[]; readonly ownerIds: readonly string[] }
  | undefined;

/** Conditions on a list whose rows have `accountId` and `managerId`. */
export function onlyConditions(only: Only): readonly Condition[] {
  if (only === undefined) return [];
  return 'managerIds' in only
    ? [{ column: 'managerId', in: someOf(only.managerIds) }]
    : [{ column: 'accountId', in: someOf(only.accountIds) }];
}

/** Conditions on a list whose rows have an `ownerId` as well: what is to be done, and by whom. */
export function onlyMatters(only: Only): readonly Condition[] {
  if (only === undefined) return [];
  const ownerIds = 'managerIds' in only ? only.managerIds : only.ownerIds;
  return [{ any: [...onlyConditions(only), { column: 'ownerId', in: someOf(ownerIds) }] }];
}

/** Of nothing there is nothing to see; a blank is nobody's id. */
const someOf = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : [' ']);
