import { accountStream } from '#kernel/identifier';
import type { HistoryOf, LookUp } from '../deciding/lookup.ts';
import { standing } from './accounts.state.ts';

/** Nobody's holding is deeper than this; a longer way up can only be a circle. */
const DEPTH_MAX = 64;

/** The parent asked for, its parent and so on; nothing when there is no such account. */
export interface Ancestors {
  readonly ancestorIds?: readonly string[];
}

export const ancestors: LookUp<
  'AccountPlacedUnderParent',
  { readonly parentId: string | null },
  Ancestors
> = async ({ data: { parentId } }, historyOf) => {
  const ancestorIds = parentId === null ? undefined : await ancestorsOf(parentId, historyOf);
  return ancestorIds ? { ancestorIds } : {};
};

/**
 * An account and those above it, from itself upwards. Streams are consistent each for itself, so two accounts
 * placed under each other at the same moment are not noticed here.
 */
async function ancestorsOf(
  accountId: string,
  historyOf: HistoryOf,
): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  let next: string | null = accountId;
  while (next !== null && !found.includes(next) && found.length < DEPTH_MAX) {
    const account = await historyOf(accountStream(next));
    const { opened, parentId }: { opened?: object; parentId: string | null } =
      account.head(standing);
    if (!opened && found.length === 0) return undefined;
    found.push(next);
    next = parentId;
  }
  return found;
}
