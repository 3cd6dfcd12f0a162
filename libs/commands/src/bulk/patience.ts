import { StoreUnavailable } from '#kernel/event-store';
import { pause } from '#kernel/pause';

/** A store that is away for longer is not waited for. */
const PATIENCE_MS = 60_000;

const NEVER = new AbortController().signal;

/** Does work again while a store is away: what is sent twice is recognised by its ids. */
export class Patience {
  constructor(
    /** Hears why there is nothing to do but to wait; null once it goes on. */
    private readonly onWaiting: (reason: string | null) => void = () => undefined,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** @throws StoreUnavailable when a store was away for too long, and what the work throws */
  async through<T>(work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    for (let isWaiting = false; ; isWaiting = true) {
      try {
        const result = await work();
        if (isWaiting) this.onWaiting(null);
        return result;
      } catch (error) {
        const isOver = performance.now() - since > this.patienceMs;
        if (!(error instanceof StoreUnavailable) || isOver) throw error;
        this.onWaiting(error.message);
        await pause(error.retryAfterMs, NEVER);
      }
    }
  }
}
