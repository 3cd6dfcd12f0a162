import { Rejection } from '#kernel/decision';

/** Nothing had happened to an account by the moment asked for. */
export const accountUnknown = (accountId: string): Rejection =>
  new Rejection('account-unknown', `Nothing is known of an account ${accountId} by then.`, {
    accountId,
  });
