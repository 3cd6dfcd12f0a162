import type { AccessStore } from '#access/access-store';
import type { CommandAnswers } from '#kernel/command-answers';
import type { Keys } from '#kernel/keys';
import type { Lease, Leases } from '#kernel/leases';
import type { Lists } from '#kernel/lists';
import type { ReadModels } from '#kernel/read-models';
import type { SharedImports } from '#kernel/shared-imports';
import type { WebhookStore } from '#notify/webhook-store';

/** A part people know by that name, and the ledger it was used with; undefined where it never was. */
export interface Belonging {
  readonly name: string;
  readonly ledgerId: string | undefined;
}

/** Everything beside the ledger, in one place: each store is opened when it is first asked for. */
export interface ReadSide {
  readonly readModels: ReadModels;
  readonly lists: Lists;
  readonly keys: Keys;
  readonly access: AccessStore;
  readonly answers: CommandAnswers;
  readonly webhooks: WebhookStore;
  /** How several processes share the work of keeping it; undefined where one process does it all. */
  readonly sharing: Sharing | undefined;
  /** Of which ledger its parts are that hold what cannot be built again. */
  belonging(): Promise<readonly Belonging[]>;
  /** Says of those that do not know it yet that they are of this ledger. */
  bind(ledgerId: string): Promise<void>;
  /** Closes what was opened. */
  close(): Promise<void>;
}

/** Read models and lists that several processes keep, each a part. */
export interface Sharing {
  /** The time by the clock that all of them share, in milliseconds since 1970. @throws StoreUnavailable */
  readonly nowMs: () => Promise<number>;
  readonly leases: Leases;
  /** What each process tells the others of the imports it does. */
  readonly imports: SharedImports;
  /** The same stores, written only while the lease is in the same hands: later writes are LeaseLost. */
  readonly under: (lease: Lease) => { readonly readModels: ReadModels; readonly lists: Lists };
  /** Resolves when others may have written since this was asked last, or after a time. */
  readonly mayHaveMoved: (timeoutMs: number, signal: AbortSignal) => Promise<void>;
}
