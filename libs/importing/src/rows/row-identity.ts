import type { BulkEntry } from '#commands/bulk/bulk-entry';
import { hmacSha256 } from '#kernel/hash';
import { HashCounts } from './hash-counts.ts';
import type { ImportRow } from './import-row.ts';
import { contentOf, formerContentOf } from './row-content.ts';

/** What makes two rows the same: how they are known, and what they say. */
export type RowIdentity = Pick<BulkEntry, 'key' | 'contentHash' | 'knownAs'>;

/** Begins hashes of contents as they are made now: those of releases up to 0.1 begin with none. */
const RULE = '2.';

/**
 * Types that say how somebody is rather than what happened: the same reference with other content is news, not a fault.
 * What they say is known by all of it.
 */
const STATES: ReadonlySet<string> = new Set(['stakeholder']);

/**
 * Gives each row of one file its identity. A row without a reference is known by its content and by being
 * the n-th of that content, so that true repeats stay apart and an overlapping export finds them again.
 * Holds numbers for each different content, nothing of the rows themselves.
 */
export class RowIdentities {
  readonly #seen = new HashCounts();
  readonly #seenBefore = new HashCounts();

  constructor(private readonly secret: Buffer) {}

  /** Of a row, or of the rows that are the lines of one order. */
  of(rows: readonly [ImportRow, ...ImportRow[]]): RowIdentity {
    const [{ type, reference }] = rows;
    const isState = STATES.has(type);
    const content = joined(rows.map(contentOf));
    const said =
      isState && reference !== undefined ? JSON.stringify([reference, content]) : content;
    const contentHash = RULE + hmacSha256(this.secret, said);
    const named = reference === undefined ? undefined : [type, reference];
    const knownAs = this.#former(rows, named);
    return {
      key: isState || !named ? nth(this.#seen, contentHash) : named,
      contentHash,
      ...(knownAs ? { knownAs } : {}),
    };
  }

  /** How the same was known in releases up to 0.1. */
  #former(
    rows: readonly [ImportRow, ...ImportRow[]],
    named: BulkEntry['key'] | undefined,
  ): BulkEntry['knownAs'] {
    const contents = rows.map(formerContentOf).filter((content) => content !== undefined);
    if (contents.length < rows.length) return undefined;
    const contentHash = hmacSha256(this.secret, joined(contents));
    return { key: named ?? nth(this.#seenBefore, contentHash), contentHash };
  }
}

/** A single row says what it says; of several it is a list. */
const joined = (contents: readonly string[]): string =>
  contents.length === 1 ? (contents[0] ?? '') : JSON.stringify(contents);

const nth = (seen: HashCounts, contentHash: string): BulkEntry['key'] => [
  'content',
  contentHash,
  seen.add(contentHash),
];
