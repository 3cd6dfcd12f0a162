import type { EventOf } from '#events/catalogue';
import type { Instant } from '#kernel/time';
import type { History } from '../histories/history.ts';
import { standing } from './accounts.state.ts';

/** Whether the account has a name, and its text was not read along. */
export const isNameSealed = (account: History): boolean =>
  account.head(standing).named?.sealed === true;

/** Whoever says in passing what an account is called, later than it was named, renames it where that is news. */
export function newerName(
  account: History,
  name: string,
  occurredAt: Instant,
): readonly EventOf<'AccountRenamed'>[] {
  const { named } = account.head(standing);
  if (!named || named.sealed || named.name === name) return [];
  // An account that went by its number alone takes the first name it is given.
  const isNewer =
    occurredAt > named.occurredAt || (named.name === undefined && occurredAt === named.occurredAt);
  return isNewer ? [{ type: 'AccountRenamed', occurredAt, data: {}, personal: { name } }] : [];
}
