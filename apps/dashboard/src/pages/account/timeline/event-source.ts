import type { TimelineEntry } from '#insights/views';
import { daysBetween, dayOf, type Zone } from '#kernel/time';
import type { Say } from '../../../parts/texts/text.ts';

/** What the source of an event is said from. */
type Sourced = Pick<TimelineEntry, 'actor' | 'origin' | 'import' | 'recordedAt' | 'occurredOn'> &
  Named;

/** Who did something: the API says the name beside the id, where it is known. */
export interface Named {
  readonly actor: string;
  readonly actorName?: string | null;
}

export const actorName = ({ actor, actorName }: Named): string => actorName ?? actor;

/** Who reads, and where days begin. */
interface Reader {
  readonly me: string;
  readonly zone: Zone;
}

/** Who says so, and how much later than it happened: each only where the line above does not say it already. */
export function sourceOf(
  entry: Sourced,
  above: Sourced | undefined,
  { me, zone }: Reader,
  say: Say,
): string {
  if (entry.import) return say('timeline.imported', { row: entry.import.row });
  const recordedOn = dayOf(entry.recordedAt, zone);
  const days = daysBetween(entry.occurredOn, recordedOn);
  const isKnownBy = above && !above.import && above.actor === entry.actor;
  const isKnownWhen = isKnownBy && dayOf(above.recordedAt, zone) === recordedOn;
  return [
    isKnownBy && above.origin === entry.origin ? '' : by(entry, me, say),
    days <= 0 || isKnownWhen ? '' : say('timeline.late', { days }),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function by(entry: Sourced, me: string, say: Say): string {
  const actor = actorName(entry);
  if (entry.origin === 'captured') return say('timeline.captured', { actor });
  return entry.actor === me ? say('timeline.mine') : say('timeline.entered', { actor });
}
