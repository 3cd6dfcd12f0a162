import { StoreUnavailable } from '#kernel/event-store';
import { LeaseLost, type Lease, type Leases } from '#kernel/leases';
import { pause } from '#kernel/pause';

/** A lease ends by itself after so long: whoever holds it is dead, frozen or cut off by then. */
export const LEASE_MS = 5_000;
/** Leases are renewed and looked for this often: several times before one ends. */
const ROUND_MS = 1_000;
/** Work that failed is begun again after so long. */
const AGAIN_MS = 1_000;

/** What sharing work stands on. */
export interface SharedWorkParts {
  readonly leases: Leases;
  /** This process; no other is ever called so. */
  readonly holder: string;
  /** Everything there is to do, each piece by the name of its lease. */
  readonly pieces: readonly string[];
  /** Does a piece until aborted; ends with LeaseLost when its writes are refused. */
  readonly work: (lease: Lease, signal: AbortSignal) => Promise<void>;
  /** Hears of work that failed and is begun again. */
  readonly failed: (error: unknown) => void;
}

/** A piece of work in hand. */
interface Held {
  readonly lease: Lease;
  readonly stopping: AbortController;
  readonly ended: Promise<void>;
  heldUntilMs: number;
}

/** Names the leases by which processes know of one another. */
const WORKER = 'worker/';

/**
 * Shares pieces of work among processes: each takes its fair part of what nobody holds, gives up what is more
 * than that, and stops a piece as soon as it cannot be sure to hold it. A process that is gone leaves its
 * pieces to the others when its leases end.
 */
export class SharedWork {
  readonly #held = new Map<string, Held>();

  constructor(private readonly parts: SharedWorkParts) {}

  /** The pieces in hand now. */
  get holding(): readonly string[] {
    return [...this.#held.keys()].sort();
  }

  /** Works until aborted; then gives everything back. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#round();
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
      }
      this.#dropOverdue();
      await pause(ROUND_MS, signal);
    }
    await Promise.all([...this.#held.values()].map((held) => this.#giveBack(held)));
    await this.#leave();
  }

  async #round(): Promise<void> {
    const { leases, holder, pieces } = this.parts;
    await leases.claim(WORKER + holder, holder, LEASE_MS);
    for (const held of [...this.#held.values()]) await this.#renew(held);
    const known = await leases.held();
    const workers = known.filter(({ name }) => name.startsWith(WORKER)).length;
    const fair = Math.ceil(pieces.length / Math.max(1, workers));
    const surplus = [...this.#held.values()].slice(fair);
    for (const held of surplus) await this.#giveBack(held);
    const taken = new Set(known.map(({ name }) => name));
    for (const name of pieces) {
      if (this.#held.size >= fair) return;
      if (!taken.has(name)) await this.#take(name);
    }
  }

  async #take(name: string): Promise<void> {
    const { leases, holder } = this.parts;
    const askedMs = performance.now();
    const lease = await leases.claim(name, holder, LEASE_MS);
    if (!lease) return;
    const stopping = new AbortController();
    const heldUntilMs = askedMs + LEASE_MS;
    const ended = this.#work(lease, stopping.signal);
    this.#held.set(name, { lease, stopping, ended, heldUntilMs });
  }

  async #work(lease: Lease, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.parts.work(lease, signal);
      } catch (error) {
        if (error instanceof LeaseLost) this.#drop(lease);
        else this.parts.failed(error);
      }
      await pause(AGAIN_MS, signal);
    }
  }

  async #renew(held: Held): Promise<void> {
    const askedMs = performance.now();
    try {
      await this.parts.leases.renew(held.lease, LEASE_MS);
      held.heldUntilMs = askedMs + LEASE_MS;
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
      this.#drop(held.lease);
    }
  }

  /** Whoever cannot ask whether a lease is still held stops before it ends. */
  #dropOverdue(): void {
    const soonMs = performance.now() + ROUND_MS;
    for (const { lease, heldUntilMs } of [...this.#held.values()]) {
      if (heldUntilMs < soonMs) this.#drop(lease);
    }
  }

  /** Work that ends late may hear of a lease lost long ago: what was taken since goes on. */
  #drop({ name, fence }: Lease): void {
    const held = this.#held.get(name);
    if (held?.lease.fence !== fence) return;
    held.stopping.abort();
    this.#held.delete(name);
  }

  /** The work has ended before the lease is free for another. */
  async #giveBack({ lease, stopping, ended }: Held): Promise<void> {
    stopping.abort();
    this.#held.delete(lease.name);
    await ended;
    await this.#release(lease);
  }

  async #leave(): Promise<void> {
    const { leases, holder } = this.parts;
    const own = await leases.held().catch(() => []);
    for (const lease of own) if (lease.holder === holder) await this.#release(lease);
  }

  /** A lease that cannot be given back ends by itself. */
  async #release(lease: Lease): Promise<void> {
    try {
      await this.parts.leases.release(lease);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}
