import type { Clock } from '#kernel/clock';
import type { EventStore, LedgerIdentity } from '#kernel/event-store';
import { dayOf, endOfDay, instantOf, type Day, type Instant } from '#kernel/time';
import { wirePosition, type WirePosition } from '#kernel/wire-position';
import type { Moment } from '../views.ts';

/** Which moment is asked for: today and all that is known where nothing is said. */
export interface MomentQuery {
  readonly asOf?: Day | undefined;
  readonly knownAt?: Instant | undefined;
}

/** What scores are asked for: churn risk has a horizon, 180 days where none is said. */
export interface ScoreQuery extends MomentQuery {
  readonly horizonDays?: number | undefined;
}

/** A moment in both times: a day until its end, and a prefix of the log. */
export interface AskedMoment {
  readonly asOf: Day;
  readonly knownAt: Instant | null;
  readonly position: number;
  /** The last instant of the day. */
  readonly until: Instant;
}

/** Turns days and instants people ask for into places in the log. */
export class Moments {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    readonly ledger: LedgerIdentity,
  ) {}

  today(): Day {
    return dayOf(instantOf(this.clock.nowMs()), this.ledger.zone);
  }

  /** With a position, that very prefix of the log: a page after the first holds for the first one's moment. */
  async asked({ asOf, knownAt }: MomentQuery, position?: number): Promise<AskedMoment> {
    const day = asOf ?? this.today();
    return {
      asOf: day,
      knownAt: knownAt ?? null,
      position: position ?? (await this.#positionAt(knownAt)),
      until: endOfDay(day, this.ledger.zone),
    };
  }

  onWire(position: number): WirePosition {
    return wirePosition(this.ledger.ledgerId, position);
  }

  view({ asOf, knownAt, position }: Omit<AskedMoment, 'until'>): Moment {
    return { asOf, knownAt, position: this.onWire(position) };
  }

  #positionAt(knownAt: Instant | undefined): Promise<number> {
    return knownAt === undefined ? this.store.head() : this.store.positionKnownAt(knownAt);
  }
}
