import type { EventOf } from '#events/catalogue';
import { peopleNamed } from '#events/people/people-named';
import { isAmendment } from '#events/effective-history';
import type { StoredEvent } from '#kernel/event-store';
import type { Instant } from '#kernel/time';
import type { TimelineEntry } from './timeline.view.ts';

/** What later events say of an earlier one. */
export interface AmendmentMark {
  readonly amendedBy: Pick<NonNullable<TimelineEntry['amendedBy']>, 'id' | 'kind'>;
  /** The revision of the event that says so. */
  readonly revision: number;
  /** What it says as corrected; undefined when it was withdrawn. */
  readonly corrected?: { readonly occurredAt: Instant; readonly people: readonly string[] };
}

type Corrected = EventOf<'EventCorrected'>['data'];

/** Amendments have had one shape only; both name the event they amend. Undefined for one nobody can read. */
function amendment(data: string): Corrected | undefined {
  try {
    return JSON.parse(data) as Corrected;
  } catch {
    return undefined;
  }
}

/** Who amended what in a stream, by the id of the event amended: the latest word that still stands. */
export function amendmentMarks(
  stream: readonly Pick<StoredEvent, 'id' | 'type' | 'data' | 'revision'>[],
): ReadonlyMap<string, AmendmentMark> {
  const marks = new Map<string, AmendmentMark>();
  // From the newest back: what was withdrawn later has no say, and the latest correction comes first.
  for (const { id, type, data, revision } of stream.toReversed()) {
    if (!isAmendment({ type }) || marks.get(id)?.amendedBy.kind === 'retracted') continue;
    const said = amendment(data);
    if (!said) continue;
    if (type === 'EventRetracted') {
      marks.set(said.event, { amendedBy: { id, kind: 'retracted' }, revision });
    } else if (!marks.has(said.event)) {
      marks.set(said.event, {
        amendedBy: { id, kind: 'corrected' },
        revision,
        corrected: { occurredAt: said.occurredAt, people: peopleNamed(said.data) },
      });
    }
  }
  return marks;
}
