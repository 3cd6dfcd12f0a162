import { POLICIES_STREAM } from '#events/policies/policies.events';
import type { EventStore } from '#kernel/event-store';
import type { Lists } from '#kernel/lists';
import { addDays, endOfDay, epochMsOf, type Day, type Zone } from '#kernel/time';
import { decode } from '#events/codec';
import { readStream } from '../projector/read-stream.ts';
import { policyCourse } from './policies-in.ts';

/** Tells views for reports since when they name colleagues: the rule of figures by person, whole days in the ledger's zone. */
export class ReportPersons {
  constructor(
    private readonly store: EventStore,
    private readonly lists: Lists,
    private readonly zone: Zone,
  ) {}

  /** As was said up to a position of the log. */
  async tell(position: number): Promise<void> {
    const stored = await readStream(this.store, POLICIES_STREAM, position);
    const events = stored.flatMap((event) => decode(event) ?? []);
    const course = policyCourse('per-person-reports', events);
    await this.lists.namePersons(
      course.map(({ from, value }) => ({
        fromMs: beginningMs(from, this.zone),
        areNamed: value.enabled,
      })),
    );
  }
}

const beginningMs = (day: Day, zone: Zone): number =>
  epochMsOf(endOfDay(addDays(day, -1), zone)) + 1;
