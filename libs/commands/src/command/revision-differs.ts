/** The stream is at none of the revisions its caller has seen: read it again. `actual` is -1 where there is none. */
export class RevisionDiffers extends Error {
  override readonly name = 'RevisionDiffers';

  constructor(
    readonly stream: string,
    readonly actual: number,
  ) {
    super(`Stream ${stream} is at revision ${String(actual)}, which the caller has not seen.`);
  }
}
