import { Rejection } from '#kernel/decision';
import type { ModelId } from '#kernel/projection';
import type { Accounts } from '../account/accounts.ts';
import type { LiveProjection } from './live-projection.ts';

/** `account:ID`: the account as its page shows it. */
export const accountLive = (accounts: Accounts, models: readonly ModelId[]): LiveProjection => ({
  name: 'account',
  of: 'account',
  models,
  isScored: true,
  rows: async (accountIds) => {
    const rows: object[] = [];
    const removed: string[] = [];
    for (const accountId of accountIds) {
      try {
        rows.push(await accounts.view(accountId, {}));
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        removed.push(accountId);
      }
    }
    return { rows, removed };
  },
});
