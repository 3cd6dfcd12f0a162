import { Rejection } from '#kernel/decision';
import { accountIdOf, mustBeKnown } from '../deciding/account-known.ts';
import type { TimedIntent } from '../deciding/intent.ts';
import type { History } from '../histories/history.ts';
import { stakeholder } from './people.state.ts';

/** Whether it is known who somebody is, whenever that came about. */
export const isIdentified = (account: History, stakeholderId: string): boolean =>
  account.head(stakeholder, stakeholderId).identified !== undefined;

/** Somebody may be identified later than what is said of them occurred. @throws Rejection with the code */
export function mustBeIdentified(
  intent: TimedIntent,
  account: History,
  stakeholderId: string,
  code: string,
): void {
  mustBeKnown(account, intent);
  if (!isIdentified(account, stakeholderId)) {
    const accountId = accountIdOf(intent);
    throw new Rejection(code, `${accountId} has no stakeholder ${stakeholderId}.`, {
      accountId,
      stakeholderId,
    });
  }
}
