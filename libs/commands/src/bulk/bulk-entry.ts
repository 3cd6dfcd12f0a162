import type { Params } from '#kernel/decision';
import type { Meta } from '#kernel/event';
import type { Intent } from '../deciding/intent.ts';

/** What an entry is known by for ever: the ids of its events come from it. */
export type BulkKey = readonly (string | number)[];

/** One thing to record in bulk, known again by its key. */
export interface BulkEntry {
  readonly intent: Intent;
  /** What the entry is known by, such as (type, reference). */
  readonly key: BulkKey;
  /** Keyed hash of the content: a known key with another hash is reported as `differs`. */
  readonly contentHash: string;
  /** How the same entry was known under an earlier rule: looked up beside the key, never written. */
  readonly knownAs?: { readonly key: BulkKey; readonly contentHash: string };
  /** Who says so and where it comes from; `commandHash` is filled in from the content hash. */
  readonly meta: Meta;
  /** People whom a contact names and nobody knows are left out, where else it would be refused. */
  readonly withoutUnknown?: boolean;
  /** Opens the account at the intent's moment where it is not known yet; without a name it goes by its id. A later name renames it. */
  readonly opening?: { readonly as: 'prospect' | 'customer'; readonly name?: string };
}

/** What became of an entry. */
export type BulkOutcome =
  /** `unknownPeople`: so many people it named were left out. */
  | { readonly kind: 'recorded'; readonly events: number; readonly unknownPeople: number }
  /** The key stands in the log with this content, or the account is already so. */
  | { readonly kind: 'known' }
  /** The key stands in the log with other content. */
  | { readonly kind: 'differs' }
  /** The event it became was retracted, by itself and not with its whole import. */
  | { readonly kind: 'retracted'; readonly eventId: string }
  | {
      readonly kind: 'rejected';
      readonly code: string;
      readonly message: string;
      readonly params?: Params;
    };
