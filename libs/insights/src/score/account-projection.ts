import type { AccountEvent } from '#events/account-events';
import type { Recorded } from '#kernel/event';
import { accountOf } from '#kernel/identifier';
import type { Projection } from '#kernel/projection';

/** An event of an account's effective history: at its corrected time, with its corrected content. */
export type Happened = Recorded<AccountEvent>;

/** A projection with one row an account, folded from effective histories in (occurredAt, revision) order. */
export type AccountProjection<S> = Projection<S, Happened>;

/** The row an event belongs to: its account's. Streams of other categories have none. */
export const accountRow = ({ stream }: { readonly stream: string }): string | undefined =>
  accountOf(stream);
