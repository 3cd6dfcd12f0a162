/** The one source of the present moment, in milliseconds since 1970. Folds, decisions and models never ask it. */
export abstract class Clock {
  abstract nowMs(): number;
}

/** The same for whoever records, as what is said by it stays for ever. It may refuse to say anything: ClockOff. */
export class RecordingClock extends Clock {
  constructor(protected readonly own: Clock) {
    super();
  }

  nowMs(): number {
    return this.own.nowMs();
  }
}

/** This machine's clock is not where the one is that all processes share: nothing is recorded by it. */
export class ClockOff extends Error {
  override readonly name = 'ClockOff';

  constructor(
    /** Positive where it is ahead. */
    readonly offMs: number,
  ) {
    const seconds = Math.round(Math.abs(offMs) / 1_000);
    const side = offMs > 0 ? 'ahead of' : 'behind';
    super(
      `The clock of this server is ${String(seconds)} seconds ${side} that of the database: it records nothing until it is set right.`,
    );
  }
}
