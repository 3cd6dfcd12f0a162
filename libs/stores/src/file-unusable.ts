/** A file of an installation cannot be used; the sentence says which, why and what to do. */
export class FileUnusable extends Error {
  override readonly name = 'FileUnusable';

  constructor(
    readonly path: string,
    says: string,
    options?: ErrorOptions,
  ) {
    super(`${path} ${says}`, options);
  }
}
