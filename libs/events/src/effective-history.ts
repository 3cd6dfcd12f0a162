import type { Recorded } from '#kernel/event';
import type { Instant } from '#kernel/time';
import type { EventOf, MainstayEvent } from './catalogue.ts';
import { upcast } from './upcasters.ts';

/** As much of a recorded event as its order and its amendments need. */
type RecordedFact = Recorded<MainstayEvent, 'id' | 'revision'>;

/**
 * What an account's stream says happened by a moment: corrections applied, retracted events left out,
 * what occurred later left out, in the order it occurred (events of one instant in the order recorded).
 *
 * `stream` is the account's stream in revision order, cut where the asker's knowledge ends: corrections and
 * retractions count as soon as they are known, whenever they are said to have occurred.
 */
export function effectiveHistory<E extends RecordedFact>(
  stream: readonly E[],
  until?: Instant,
): readonly E[] {
  const said = stream.some(isAmendment) ? amended(stream) : stream;
  const occurred =
    until === undefined ? said : said.filter(({ occurredAt }) => occurredAt <= until);
  return inOrder(occurred) ? occurred : [...occurred].sort(byOccurrence);
}

type Moment = Pick<RecordedFact, 'occurredAt' | 'revision'>;

/** Events of one instant keep the order in which they were recorded. */
export const byOccurrence = (left: Moment, right: Moment): number =>
  left.occurredAt < right.occurredAt
    ? -1
    : left.occurredAt > right.occurredAt
      ? 1
      : left.revision - right.revision;

export const isAmendment = ({ type }: { readonly type: string }): boolean =>
  type === 'EventCorrected' || type === 'EventRetracted';

function amended<E extends RecordedFact>(stream: readonly E[]): readonly E[] {
  const retracted = retractedIds(stream);
  const corrections = new Map<string, EventOf<'EventCorrected'>>();
  for (const event of stream) {
    // In revision order, so the latest correction of an event is the one that stays.
    if (event.type === 'EventCorrected' && !retracted.has(event.id)) {
      corrections.set(event.data.event, event);
    }
  }
  return stream
    .filter((event) => !isAmendment(event) && !retracted.has(event.id))
    .map((event) => corrected(event, corrections.get(event.id)));
}

/** What took an event out: by itself, or with the whole import that recorded it. */
export type Retracted = 'withdrawn' | 'undone';

/** What retractions take out, by id. From the newest back, so that a retraction retracted later has no say. */
export function retractions(stream: readonly RecordedFact[]): ReadonlyMap<string, Retracted> {
  const retracted = new Map<string, Retracted>();
  for (const event of stream.toReversed()) {
    if (event.type !== 'EventRetracted' || retracted.has(event.id)) continue;
    const { event: id, undoes } = event.data;
    if (!retracted.has(id)) retracted.set(id, undoes === undefined ? 'withdrawn' : 'undone');
  }
  return retracted;
}

/** Ids of events that retractions take out. */
export const retractedIds = (stream: readonly RecordedFact[]): ReadonlySet<string> =>
  new Set(retractions(stream).keys());

function corrected<E extends RecordedFact>(
  event: E,
  correction: EventOf<'EventCorrected'> | undefined,
): E {
  if (!correction) return event;
  const { occurredAt, schemaVersion, data } = correction.data;
  const { personal: _replaced, sealed: _mark, unreadable: _reason, ...rest } = event;
  // A correction holds content of the corrected event's own type, checked when it was decided.
  return {
    ...rest,
    occurredAt,
    data: upcast(event.type, schemaVersion, data),
    ...(correction.personal ? { personal: correction.personal } : {}),
    ...(correction.sealed ? { sealed: true } : {}),
  } as unknown as E;
}

function inOrder(events: readonly RecordedFact[]): boolean {
  for (let index = 1; index < events.length; index += 1) {
    const [before, after] = [events[index - 1], events[index]];
    if (before && after && byOccurrence(before, after) > 0) return false;
  }
  return true;
}
