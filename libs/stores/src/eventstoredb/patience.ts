import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '#kernel/event-store';
import type { Reachability } from './reachability.ts';
import { isUnavailable } from './unavailable.ts';

/** How long a server that does not answer is waited for. */
export interface Patience {
  /** One try; the client's own deadlines hold for few of its calls. */
  readonly attemptMs: number;
  /** All tries of a call together. */
  readonly totalMs: number;
  readonly pauseMinMs: number;
  readonly pauseMaxMs: number;
  /**
   * A subscription may go silent without a word: over a connection that is gone on one side alone, or in a
   * server that lost it. It is not believed for longer than this.
   */
  readonly silenceMs: number;
}

export const PATIENCE: Patience = {
  attemptMs: 2_000,
  totalMs: 6_000,
  pauseMinMs: 25,
  pauseMaxMs: 1_000,
  silenceMs: 10_000,
};

/** Doubles with every failure up to its cap; the jitter keeps many waiters from knocking at once. */
export const pauseMsAfter = (failures: number, { pauseMinMs, pauseMaxMs }: Patience): number =>
  Math.min(pauseMaxMs, pauseMinMs * 2 ** Math.min(failures, 30)) * (0.5 + Math.random() / 2);

export interface Waiting {
  readonly patience: Patience;
  readonly reachability: Reachability;
  readonly signal: AbortSignal;
}

/**
 * Tries a call until the server answers it, be it with a refusal.
 * @throws StoreUnavailable when the patience is at its end
 */
export async function patiently<T>(
  call: () => Promise<T>,
  { patience, reachability, signal }: Waiting,
): Promise<T> {
  const untilMs = performance.now() + patience.totalMs;
  for (let failures = 0; ; failures += 1) {
    try {
      const answer = await call();
      reachability.answered();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      if (!isUnavailable(error)) throw error;
      reachability.failed();
      const pauseMs = pauseMsAfter(failures, patience);
      if (performance.now() + pauseMs > untilMs) {
        const reason = 'EventStoreDB does not answer';
        throw new StoreUnavailable(patience.pauseMaxMs, { reason, cause: error });
      }
      await pause(pauseMs, undefined, { signal });
    }
  }
}

/** As patiently as it takes: until the signal ends it. */
export async function untilAnswered<T>(call: () => Promise<T>, waiting: Waiting): Promise<T> {
  return patiently(call, { ...waiting, patience: { ...waiting.patience, totalMs: Infinity } });
}
