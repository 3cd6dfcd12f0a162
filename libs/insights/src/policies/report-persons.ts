import { decode } from '#events/codec';
import { POLICIES_STREAM } from '#events/policies/policies.events';
import type { EventStore } from '#kernel/event-store';
import type { Lists } from '#kernel/lists';
import { beginningOf, epochMsOf, type Zone } from '#kernel/time';
import { readStream } from '../projector/read-stream.ts';
import { policyCourse } from './policies-in.ts';

/**
 * Tells views for reports since when they name colleagues: the rule of figures by person as it was said up to a
 * position of the log, whole days in the ledger's zone.
 */
export async function nameReportPersons(
  { store, lists, zone }: { store: EventStore; lists: Lists; zone: Zone },
  position: number,
): Promise<void> {
  const stored = await readStream(store, POLICIES_STREAM, position);
  const events = stored.flatMap((event) => decode(event) ?? []);
  const course = policyCourse('per-person-reports', events);
  await lists.namePersons(
    course.map(({ from, value }) => ({
      fromMs: epochMsOf(beginningOf(from, zone)),
      areNamed: value.enabled,
    })),
  );
}
