import type { RecordedAccountEvent } from '#events/catalogue';
import { accountOf } from '#kernel/identifier';
import type { Projection } from '#kernel/projection';

/**
 * A projection with one row an account, folded from effective histories in (occurredAt, revision) order: each event
 * stands at its corrected time, with its corrected content.
 */
export type AccountProjection<S> = Projection<S, RecordedAccountEvent>;

/** A projection for each of some facts, under the name of those. */
export type AccountProjections<F> = { readonly [N in keyof F]: AccountProjection<F[N]> };

/** The row an event belongs to: its account's. Streams of other categories have none. */
export const accountRow = ({ stream }: { readonly stream: string }): string | undefined =>
  accountOf(stream);
