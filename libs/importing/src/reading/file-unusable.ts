/** What a file is that holds no table, so that doors can say what to do about it. */
export type NoTable =
  | 'empty'
  | 'old-workbook'
  | 'locked-workbook'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'binary'
  | 'too-large'
  | 'broken'
  | 'encoding-unknown'
  | 'no-rows';

/** A file that no table can be read from. The sentence is for people and holds nothing of the file's bytes. */
export class FileUnusable extends Error {
  override readonly name = 'FileUnusable';

  constructor(
    readonly what: NoTable,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
