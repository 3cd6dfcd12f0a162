import { Rejection } from '#kernel/decision';
import { accountOf } from '#kernel/identifier';
import type { History, Subject } from '../histories/history.ts';
import type { Intent } from './intent.ts';

const opened: Subject<boolean> = {
  kind: 'account',
  initial: false,
  on: { AccountOpened: () => true },
};

/** Whether the account of a history is there, as all that is known says. */
export const isOpened = (history: History): boolean => history.head(opened);

/** The account an intent is about, by the name people know it by. */
export const accountIdOf = ({ stream }: Pick<Intent, 'stream'>): string =>
  accountOf(stream) ?? stream;

/** What happens to an account needs it; streams of others begin with whatever happens first. */
export function mustBeKnown(history: History, intent: Pick<Intent, 'stream'>): void {
  if (accountOf(intent.stream) === undefined || isOpened(history)) return;
  const accountId = accountIdOf(intent);
  throw new Rejection('account-unknown', `There is no account ${accountId}.`, { accountId });
}
