import type { StoredEvent } from '#kernel/event-store';
import { knownFrom } from '#kernel/record-time';
import type { Instant } from '#kernel/time';
import type { Stretch } from './log-reader.ts';

/** A stretch of the log. */
interface Known {
  readonly end: number;
  /** From when on the log is known up to its end. */
  readonly from: Instant;
  /** From when on it is known up to some event of the stretch, at the earliest. */
  readonly earliest: Instant;
}

const NOTHING: Known = { end: 0, from: '', earliest: '' };
const NEVER: Instant = '9999-12-31T23:59:59.999Z';

/**
 * Finds up to where the log was known at an instant. Writers have many clocks, so record times may decrease and
 * halving the log finds nothing; it is read once, and two instants are remembered of each stretch of it.
 */
export class KnownAt {
  readonly #stretches: Known[] = [];

  constructor(private readonly stretchAfter: (position: number) => Promise<Stretch>) {}

  /** The ledger's last position up to which the log was known then; 0 when there is none. */
  async positionKnownAt(knownAt: Instant): Promise<number> {
    const { before: read, events: tail } = await this.#readOn();
    const found = lastKnown(read, tail, knownAt);
    if (found !== undefined) return found;
    const index = this.#stretches.findLastIndex(({ earliest }) => earliest <= knownAt);
    if (index === -1) return 0;
    const before = this.#before(index);
    const { events } = await this.stretchAfter(before.end);
    return lastKnown(before, events, knownAt) ?? 0;
  }

  /** Reads what came since the last question; answers the last stretch, which may still grow. */
  async #readOn(): Promise<{ readonly before: Known; readonly events: readonly StoredEvent[] }> {
    for (let index = this.#stretches.length; ; index += 1) {
      const before = this.#before(index);
      const stretch = await this.stretchAfter(before.end);
      if (stretch.isLast) return { before, events: stretch.events };
      // Another question may have come this far meanwhile; it has seen the same.
      this.#stretches[index] = upTo(before, stretch);
    }
  }

  #before(index: number): Known {
    return this.#stretches[index - 1] ?? NOTHING;
  }
}

/** The last of some events up to which the log was known at an instant. */
function lastKnown(
  before: Known,
  events: readonly StoredEvent[],
  knownAt: Instant,
): number | undefined {
  let { from } = before;
  let found: number | undefined;
  for (const { position, recordedAt } of events) {
    from = knownFrom(from, recordedAt);
    if (from <= knownAt) found = position;
  }
  return found;
}

function upTo(before: Known, { events, end }: Stretch): Known {
  let { from } = before;
  let earliest = NEVER;
  for (const { recordedAt } of events) {
    from = knownFrom(from, recordedAt);
    if (from < earliest) earliest = from;
  }
  return { end, from, earliest };
}
