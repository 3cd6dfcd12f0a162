import { hmacSha256 } from '#kernel/hash';
import type { ImportRow } from './import-row.ts';

/** What makes two rows the same: how they are known, and what they say. */
export interface RowIdentity {
  /** Parts of the event's id, beside actor and stream: (type, reference), or (content, n-th of it in the file). */
  readonly key: readonly (string | number)[];
  /** Keyed hash of the content before defaults: two rows of one key must agree in it. */
  readonly contentHash: string;
}

/**
 * Gives each row of one file its identity. A row without a reference is known by its content and by being
 * the n-th of that content, so that true repeats stay apart and an overlapping export finds them again.
 * Holds one number for each different content, nothing of the rows themselves.
 */
export class RowIdentities {
  readonly #seen = new Map<string, number>();

  constructor(private readonly secret: Buffer) {}

  of({ type, reference, content }: Pick<ImportRow, 'type' | 'reference' | 'content'>): RowIdentity {
    const contentHash = hmacSha256(this.secret, content);
    if (reference !== undefined) return { key: [type, reference], contentHash };
    // 72 bits of the hash tell a hundred million contents apart and keep the table small: V8 copies a piece
    // of 12 characters, and of a longer one keeps the whole it was cut from.
    const short = contentHash.slice(0, 12);
    const nth = (this.#seen.get(short) ?? 0) + 1;
    this.#seen.set(short, nth);
    return { key: ['content', contentHash, nth], contentHash };
  }
}
