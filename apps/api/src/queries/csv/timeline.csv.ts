import type { TimelineEntry, TimelinePage } from '#insights/views';
import type { CsvTable } from './csv-answer.ts';

/** An event with the name of whoever recorded it. */
type Named = TimelineEntry & { readonly actorName: string | null };

type NamedPage = Omit<TimelinePage, 'entries'> & { readonly entries: readonly Named[] };

/** A row an event: what it says stands in it as JSON, since every type says other things. */
export const timelineTable: CsvTable<NamedPage> = {
  heading: [
    'occurred_on',
    'occurred_at',
    'type',
    'said',
    'texts',
    'recorded_at',
    'by',
    'origin',
    'amended',
    'problem',
    'event_id',
  ],
  rowsOf: ({ entries }) =>
    entries.map((entry) => [
      entry.occurredOn,
      entry.occurredAt,
      entry.type,
      JSON.stringify(entry.data),
      entry.personal === null ? null : JSON.stringify(entry.personal),
      entry.recordedAt,
      entry.actorName ?? entry.actor,
      entry.origin,
      entry.amendedBy?.kind ?? null,
      entry.problem,
      entry.id,
    ]),
};
