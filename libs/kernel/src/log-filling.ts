/** How far a copy of a log is on its way to where the log ended when it was opened. */
export interface LogFilling {
  readonly position: number;
  readonly goal: number;
}

/** Not all of the log is known here yet: what would be answered now could leave out what has long been recorded. */
export class LogIncomplete extends Error {
  override readonly name = 'LogIncomplete';

  constructor(
    readonly position: number,
    readonly goal: number,
  ) {
    super(`The copy of the log is being filled: ${filledSoFar({ position, goal })}.`);
  }
}

/** How far that is, for people. */
export const filledSoFar = ({ position, goal }: LogFilling): string =>
  `at position ${String(position)} of ${String(goal)} (${String(percentOf(position, goal))} %)`;

/** All is only there once it is: the last steps are no hundredth. */
const percentOf = (position: number, goal: number): number =>
  Math.min(99, Math.floor((100 * position) / Math.max(1, goal)));
