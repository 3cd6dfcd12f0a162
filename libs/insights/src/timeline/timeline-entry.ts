import { decodePlaced, type KeyRing } from '#events/codec';
import type { MainstayEvent } from '#events/catalogue';
import { effectiveHistory } from '#events/effective-history';
import { TYPE_UNKNOWN, unreadable } from '#events/unreadable';
import type { LogEntry, Meta, Recorded } from '#kernel/event';
import type { StoredEvent } from '#kernel/event-store';
import { dayOf, type Zone } from '#kernel/time';
import type { AmendmentMark } from './amendment-marks.ts';
import type { TimelineContent, TimelineEntry } from './timeline.view.ts';

type Placed = Recorded<MainstayEvent, keyof LogEntry>;

/** What amended an event, and the event that says so. */
interface Amended {
  readonly mark: AmendmentMark;
  readonly stored: StoredEvent;
}

/** An event as people read it: as corrected, with what it said before beside it. */
export function entryOf(
  stored: StoredEvent,
  amended: Amended | undefined,
  ring: KeyRing,
  zone: Zone,
): TimelineEntry {
  const said = placed(stored, ring);
  const meta = metaOf(stored);
  const correction = amended?.mark.corrected && placed(amended.stored, ring);
  const event = (correction && effectiveHistory([said, correction])[0]) ?? said;
  return {
    id: stored.id,
    type: stored.type,
    ...contentOf(event, zone),
    recordedAt: stored.recordedAt,
    revision: String(stored.revision),
    position: String(stored.position),
    actor: meta.actor,
    origin: meta.origin,
    problem: event.unreadable ?? null,
    amendedBy: amended ? { ...amended.mark.amendedBy, ...saidBy(amended.stored) } : null,
    original: event === said ? null : contentOf(said, zone),
    import: meta.import ?? null,
  };
}

const saidBy = (stored: StoredEvent) => ({
  actor: metaOf(stored).actor,
  recordedAt: stored.recordedAt,
});

const contentOf = (
  { occurredAt, data, personal, sealed }: Placed,
  zone: Zone,
): TimelineContent => ({
  occurredAt,
  occurredOn: dayOf(occurredAt, zone),
  data: data as Readonly<Record<string, unknown>>,
  // Every personal field of the catalogue is a text.
  personal: (personal ?? null) as Readonly<Record<string, string>> | null,
  sealed: sealed ?? false,
});

/** An event as far as it can be read. */
function placed(stored: StoredEvent, ring: KeyRing): Placed {
  try {
    return decodePlaced(stored, ring) ?? unreadable(stored, TYPE_UNKNOWN);
  } catch (error) {
    return unreadable(stored, error);
  }
}

function metaOf({ meta }: StoredEvent): Meta {
  try {
    return JSON.parse(meta) as Meta;
  } catch {
    return { actor: '', origin: 'entered' };
  }
}
