import type { EventOf, MainstayEvent } from '#events/catalogue';
import { isAmendment } from '#events/effective-history';
import type { Instant } from '#kernel/time';
import type { History, RecordedFact } from '../histories/history.ts';
import { hypothetical, winBacksNeeded } from './consequences.ts';
import { broughtIn, newFaults, type Fault } from './soundness.ts';

/** An event of an import that stays, as something later needs it. */
export interface KeptEvent {
  readonly eventId: string;
  readonly type: string;
  readonly because: string;
  /** The type of the event that needs it. */
  readonly neededBy: string;
}

type Needed = Pick<KeptEvent, 'because' | 'neededBy'>;

/** What undoing an import comes to in one account. */
export interface Undoing {
  /** What is to be recorded: retractions first, in an order in which any part of them is sound as well. */
  readonly events: readonly MainstayEvent[];
  readonly retracted: number;
  readonly kept: readonly KeptEvent[];
}

/** Which events of a history an import recorded, and when it is undone. */
interface Asked {
  readonly batch: string;
  readonly recorded: ReadonlySet<string>;
  readonly occurredAt: Instant;
}

/**
 * Takes back all of an import that nothing else needs. What somebody withdrew before is withdrawn with the rest, so
 * that its row is as new as the others.
 */
export function undone(account: History, { batch, recorded, occurredAt }: Asked): Undoing {
  const left = account.recorded.filter(
    (event) =>
      recorded.has(event.id) && !isAmendment(event) && account.fateOf(event.id) !== 'undone',
  );
  const standing = left.filter(({ id }) => account.fateOf(id) === undefined);
  const kept = new Map<RecordedFact, Needed>();
  for (;;) {
    const events = left
      .filter((event) => !kept.has(event))
      .toSorted(lastFirst)
      .map((event) => retraction(event, batch, occurredAt));
    const after = account.with(...hypothetical(account, events));
    const before = kept.size;
    for (const fault of newFaults(account, after)) keep(standing, fault, kept);
    if (kept.size > before) continue;
    return {
      events: [...events, ...winBacksNeeded(account, after)],
      retracted: events.length,
      kept: [...kept].map(([{ id: eventId, type }, needed]) => ({ eventId, type, ...needed })),
    };
  }
}

/** Keeps what brings in a thing that something needs, and what came along with it by the same command. */
function keep(
  standing: readonly RecordedFact[],
  { thing, message, by: neededBy }: Fault,
  kept: Map<RecordedFact, Needed>,
): void {
  const asked = standing.filter((event) => !kept.has(event) && broughtIn(event).includes(thing));
  for (const event of asked) {
    const needed = { because: message.replace('; amend that one first.', '.'), neededBy };
    kept.set(event, needed);
    for (const other of standing) {
      if (other.causedBy === event.id) kept.set(other, needed);
    }
  }
}

/** Facts before people, and people before the opening; of each what came last goes first. */
const lastFirst = (left: RecordedFact, right: RecordedFact): number =>
  rank(left) - rank(right) || right.revision - left.revision;

const rank = ({ type }: RecordedFact): number =>
  type === 'AccountOpened' ? 2 : type === 'StakeholderIdentified' ? 1 : 0;

const retraction = (
  { id }: RecordedFact,
  batch: string,
  occurredAt: Instant,
): EventOf<'EventRetracted'> => ({
  type: 'EventRetracted',
  occurredAt,
  data: { event: id, undoes: batch },
});
