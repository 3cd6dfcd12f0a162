import type { Instant } from '#kernel/time';
import type { Stretch } from './log-reader.ts';

/** The log up to the end of a stretch of it. */
interface Known {
  readonly end: number;
  /** The last of the ledger's events up to there. */
  readonly last: number;
  /** When any of them was recorded, at the latest. */
  readonly latest: Instant;
}

const NOTHING: Known = { end: 0, last: 0, latest: '' };

/**
 * Finds the first event recorded after an instant. Writers have many clocks, so record times may decrease and
 * halving the log finds nothing; it is read once, and one instant is remembered of each stretch of it.
 */
export class KnownAt {
  readonly #stretches: Known[] = [];

  constructor(private readonly stretchAfter: (position: number) => Promise<Stretch>) {}

  /** The ledger's last position before that event; its last of all when there is none. */
  async positionKnownAt(knownAt: Instant): Promise<number> {
    const later = this.#stretches.findIndex(({ latest }) => latest > knownAt);
    let index = later === -1 ? this.#stretches.length : later;
    for (;;) {
      const before = this.#stretches[index - 1] ?? NOTHING;
      const stretch = await this.stretchAfter(before.end);
      const next = stretch.events.findIndex(({ recordedAt }) => recordedAt > knownAt);
      const known = next === -1 ? stretch.events : stretch.events.slice(0, next);
      if (next !== -1 || stretch.isLast) return known.at(-1)?.position ?? before.last;
      // Another question may have come this far meanwhile; it has seen the same.
      this.#stretches[index] = upTo(before, stretch);
      index += 1;
    }
  }
}

const upTo = ({ last, latest }: Known, { events, end }: Stretch): Known => ({
  end,
  last: events.at(-1)?.position ?? last,
  latest: events.reduce(
    (later, { recordedAt }) => (recordedAt > later ? recordedAt : later),
    latest,
  ),
});
