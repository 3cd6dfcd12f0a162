/** The read side did not reach a position in time: ask again, or without it. */
export class NotThereYet extends Error {
  override readonly name = 'NotThereYet';

  constructor(
    readonly position: number,
    readonly reached: number,
  ) {
    super(`Position ${String(position)} is not in the answers yet; ${String(reached)} is.`);
  }
}
