/** It is said of accounts that they are the same, and they cannot be. */
export class SameUnusable extends Error {
  override readonly name = 'SameUnusable';
}

/** Which number of the file is which account of ours. */
export type SameAs = Readonly<Record<string, string>>;
