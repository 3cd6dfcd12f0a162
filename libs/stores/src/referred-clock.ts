import { ClockOff, RecordingClock, type Clock } from '#kernel/clock';
import { StoreUnavailable } from '#kernel/event-store';
import type { ReadSide } from './read-side.ts';

/** Clocks of processes that share a ledger are no further from the one they share than this. */
const OFF_MAX_MS = 60_000;
/** How often the shared one is asked. */
const ASK_EVERY_MS = 10_000;
/** An answer that took longer says too little. */
const ANSWER_MAX_MS = 5_000;

/** When the shared clock stood where, by a clock of this process that nobody sets. */
interface Reading {
  readonly sharedMs: number;
  readonly steadyMs: number;
}

/**
 * A clock that is compared with one that several processes share. In between, time is counted by the steady clock of
 * the process, so that a clock that is set wrong is noticed at once.
 */
export class ReferredClock extends RecordingClock {
  #reading: Reading | undefined;

  constructor(
    own: Clock,
    private readonly sharedMs: () => Promise<number>,
    private readonly steadyMs = (): number => performance.now(),
  ) {
    super(own);
  }

  /** @throws ClockOff */
  override nowMs(): number {
    if (this.isOff) throw new ClockOff(this.offMs);
    return super.nowMs();
  }

  /** How far it is ahead of the shared one; 0 as long as that is not known. */
  get offMs(): number {
    if (!this.#reading) return 0;
    const { sharedMs, steadyMs } = this.#reading;
    return this.own.nowMs() - (sharedMs + this.steadyMs() - steadyMs);
  }

  /** Nothing may be recorded by it. */
  get isOff(): boolean {
    return Math.abs(this.offMs) > OFF_MAX_MS;
  }

  /** Asks the shared clock; while it cannot be asked, what is known goes on. */
  async ask(): Promise<void> {
    const askedMs = this.steadyMs();
    try {
      const sharedMs = await this.sharedMs();
      const answeredMs = this.steadyMs();
      if (answeredMs - askedMs > ANSWER_MAX_MS) return;
      this.#reading = { sharedMs, steadyMs: (askedMs + answeredMs) / 2 };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }

  /** Asks from now on again and again, until told to stop. */
  async follow(): Promise<() => void> {
    await this.ask();
    const timer = setInterval(() => {
      this.ask().catch(() => undefined);
    }, ASK_EVERY_MS);
    timer.unref();
    return () => {
      clearInterval(timer);
    };
  }
}

/** The clock to record by: compared with the one that is shared, where one is, for as long as `opened` lasts. */
export async function recordingClock(
  { sharing }: Pick<ReadSide, 'sharing'>,
  clock: Clock,
  opened: AsyncDisposableStack,
): Promise<RecordingClock> {
  if (!sharing) return new RecordingClock(clock);
  const referred = new ReferredClock(clock, sharing.nowMs);
  opened.defer(await referred.follow());
  return referred;
}
