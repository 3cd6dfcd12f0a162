import type { AccountHistory } from '../histories/history.ts';
import { standing } from './portfolio.state.ts';

/** Nobody's holding is deeper than this; a longer way up can only be a circle. */
const DEPTH_MAX = 64;

/**
 * An account and those above it, from itself upwards; undefined when there is no such account. Streams are
 * consistent each for itself, so two accounts placed under each other at the same moment are not noticed here.
 */
export async function ancestorsOf(
  accountId: string,
  historyOf: (accountId: string) => Promise<AccountHistory>,
): Promise<readonly string[] | undefined> {
  const ancestors: string[] = [];
  let next: string | null = accountId;
  while (next !== null && !ancestors.includes(next) && ancestors.length < DEPTH_MAX) {
    const account: AccountHistory = await historyOf(next);
    const { opened, parentId } = account.head(standing);
    if (!opened && ancestors.length === 0) return undefined;
    ancestors.push(next);
    next = parentId;
  }
  return ancestors;
}
