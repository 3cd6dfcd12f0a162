import type { Clock } from '#kernel/clock';
import { LeaseLost, Leases, type Lease } from '#kernel/leases';

interface Kept {
  readonly lease: Lease;
  readonly untilMs: number;
}

/** Leases that last as long as the process, for specs: several holders share one instance. */
export class MemoryLeases extends Leases {
  /** A lease that ended stays, so that the next hand has a higher fence. */
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly clock: Clock) {
    super();
  }

  claim(name: string, holder: string, lastsMs: number): Promise<Lease | undefined> {
    const last = this.#kept.get(name);
    const isHeld = last !== undefined && this.#isHeld(last);
    if (isHeld && last.lease.holder !== holder) return Promise.resolve(undefined);
    const fence = (last?.lease.fence ?? 0) + (isHeld ? 0 : 1);
    return Promise.resolve(this.#keep({ name, holder, fence }, lastsMs));
  }

  // An async function turns what is thrown inside into a rejection, as a store with real waiting does.
  // eslint-disable-next-line @typescript-eslint/require-await
  async renew(lease: Lease, lastsMs: number): Promise<void> {
    if (!this.#isStill(lease)) throw new LeaseLost(lease);
    this.#keep(lease, lastsMs);
  }

  release(lease: Lease): Promise<void> {
    if (this.#isStill(lease)) this.#keep(lease, 0);
    return Promise.resolve();
  }

  held(): Promise<readonly Lease[]> {
    const leases = [...this.#kept.values()]
      .filter((kept) => this.#isHeld(kept))
      .map(({ lease }) => lease);
    return Promise.resolve(leases.sort((left, right) => (left.name < right.name ? -1 : 1)));
  }

  #keep(lease: Lease, lastsMs: number): Lease {
    this.#kept.set(lease.name, { lease, untilMs: this.clock.nowMs() + lastsMs });
    return lease;
  }

  #isHeld({ untilMs }: Kept): boolean {
    return untilMs > this.clock.nowMs();
  }

  #isStill({ name, fence }: Lease): boolean {
    const kept = this.#kept.get(name);
    return kept !== undefined && kept.lease.fence === fence && this.#isHeld(kept);
  }
}
