import type { AccountEvent, AccountEventType } from '#events/catalogue';
import { canonicalJson } from '#kernel/json';
import { Rejection, type Decision } from '#kernel/decision';
import type { Instant } from '#kernel/time';
import type { AccountHistory } from '../histories/history.ts';
import { standing } from '../portfolio/portfolio.state.ts';
import type { EventOf, TimedIntent } from './intent.ts';

/** A rule book for one kind of intent: pure, no bus, no clock, no store. */
export type Decide<T extends AccountEventType> = Decision<
  TimedIntent<T>,
  AccountHistory,
  AccountEvent
>;

/** The very event that was wished for. */
export function eventOf<T extends AccountEventType>(
  { type, occurredAt, personal }: TimedIntent<T>,
  data: EventOf<T>['data'],
): EventOf<T> {
  // Type, data and personal texts were made for one another by the form.
  return { type, occurredAt, data, ...(personal ? { personal } : {}) } as EventOf<T>;
}

export function mustBeKnown(account: AccountHistory, { accountId }: TimedIntent): void {
  if (!account.head(standing).opened) {
    throw new Rejection('account-unknown', `There is no account ${accountId}.`);
  }
}

/** Free texts explain; only what is said beside them makes one thing differ from another. */
export const sameTerms = (left: object, right: object): boolean =>
  canonicalJson(left) === canonicalJson(right);

/** An intent that names no moment is the same at any; one that does is another at another. */
export const sameMoment = (
  { dated, occurredAt }: TimedIntent,
  recorded: { readonly occurredAt: Instant },
): boolean => !dated || occurredAt === recorded.occurredAt;

/** Whoever buys is no lost customer: an order or a signature on a lost account wins it back. */
export const winsBack = (account: AccountHistory, occurredAt: Instant): readonly AccountEvent[] =>
  account.at(occurredAt, standing).lost ? [{ type: 'AccountWonBack', occurredAt, data: {} }] : [];
