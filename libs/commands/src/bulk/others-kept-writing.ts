/** Others wrote to the same account again and again, for longer than a bulk writer waits. */
export class OthersKeptWriting extends Error {
  override readonly name = 'OthersKeptWriting';

  constructor(
    readonly stream: string,
    readonly patienceMs: number,
  ) {
    super(
      `Others kept writing to ${stream} for ${String(Math.round(patienceMs / 1_000))} seconds. What stands before it is recorded; do the same again to record the rest.`,
    );
  }
}
