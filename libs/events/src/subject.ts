import type { Group } from './groups.ts';
import type { Need, Thing } from './thing.ts';

/** The categories of streams: the text before a stream name's first hyphen. */
export type Category = 'account' | 'colleague' | 'company' | 'import' | 'model';

/** Whose key seals personal texts: the account's, that of the people named (the account's where none is), the stream's owner's. */
export type TextsOf = 'account' | 'people' | 'owner';

/** What rules look an event up by: the stream's owner as such, or one of the things it has, by its id in the data. */
export interface Filing {
  readonly kind: string;
  /** Where the id stands in the data, as in `orderId` or `allocations[].invoiceId`; none for the owner. */
  readonly path?: string;
}

/** What a stream's history has to say for an amendment to leave it sound. */
export interface Soundness<D> {
  /** What the event brings into the history, by name; once at most. By default what its things say. */
  readonly brings?: (data: D, eventId: string) => readonly string[];
  /** What has to be in the history for it. By default what its things say. */
  readonly needs?: (data: D) => readonly Need[];
}

/** All that is known of a type beside its shape: whose its texts are, where it is filed, what it brings and needs. */
export type Entry<S> = S extends { data: infer D }
  ? Soundness<D> & {
      readonly texts: S extends { personal: object } ? TextsOf : 'none';
      /** What the timeline narrows to; null for what no group holds. */
      readonly group: Group | null;
      /** What it is filed under beside its things. */
      readonly files?: readonly Filing[];
    }
  : never;

/** One subject of the domain: the types of its events, one entry each, and the things they are about. */
export interface Subject<C extends Category, S> {
  readonly category: C;
  readonly things: readonly Thing[];
  readonly types: { readonly [T in keyof S & string]: Entry<S[T]> };
}

/** For types that say something of the account as such: filed under it, bringing nothing, needing nothing more. */
export const ofTheAccount = {
  files: [{ kind: 'account' }],
  brings: () => [],
  needs: () => [],
} as const satisfies Soundness<unknown> & { readonly files: readonly Filing[] };
