import type { EventOf } from '#events/catalogue';
import type { Instant } from '#kernel/time';
import type { History } from '../histories/history.ts';
import { standing } from './accounts.state.ts';

/** Whoever buys is no lost customer: an order or a signature on a lost account wins it back. */
export const winsBack = (
  account: History,
  occurredAt: Instant,
): readonly EventOf<'AccountWonBack'>[] =>
  account.at(occurredAt, standing).lost ? [{ type: 'AccountWonBack', occurredAt, data: {} }] : [];
