import type { Why } from '../why/why.ts';

/** A file that no table can be read from. The sentence is for people and holds nothing of the file's bytes. */
export class FileUnusable extends Error {
  override readonly name = 'FileUnusable';

  constructor(
    readonly why: Why,
    options?: ErrorOptions,
  ) {
    super(why.message, options);
  }
}
