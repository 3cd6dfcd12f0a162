import { decodePlaced, keyNamesOfAll, type KeyRing } from '#events/codec';
import { isAmendment } from '#events/effective-history';
import { TYPE_UNKNOWN, unreadable } from '#events/unreadable';
import { Rejection } from '#kernel/decision';
import type { Meta } from '#kernel/event';
import type { EventStore, StoredEvent } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { dayOf, type Zone } from '#kernel/time';
import { cursorOf, type PageEnd } from '../asking/cursor.ts';
import type { AskedMoment, MomentQuery, Moments } from '../asking/moments.ts';
import { endIn, questionId } from '../asking/paging.ts';
import { readStream } from '../projector/read-stream.ts';
import type { TimelineEntry, TimelinePage } from './timeline.view.ts';
import { accountUnknown } from '../account/account-unknown.ts';
import { amendmentMarks, type AmendmentMark } from './amendment-marks.ts';

export interface TimelineQuery extends MomentQuery {
  readonly types?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Only what names this person. */
  readonly stakeholderId?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const LIMIT = 50;
export const TIMELINE_LIMIT_MAX = 200;

/** An account's stream as people read it: the newest first, with what was amended marked and personal texts opened. */
export class Timelines {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly moments: Moments,
  ) {}

  /** @throws Rejection `account-unknown`, PositionUnreadable, LedgerChanged, CursorOfAnother */
  async page(accountId: string, query: TimelineQuery): Promise<TimelinePage> {
    const { ledgerId } = this.moments.ledger;
    const asked = {
      name: 'timeline',
      asOf: query.asOf,
      cursor: query.cursor,
      asked: { ...query, accountId },
    };
    const end = endIn(asked, this.moments.ledger, this.moments.today());
    const moment = await this.#momentOf(query, end);
    const { entries, marks } = await this.#known(accountId, moment);
    const wanted = entries.filter(wantedBy(query));
    const limit = Math.min(Math.max(query.limit ?? LIMIT, 1), TIMELINE_LIMIT_MAX);
    const page = (end ? wanted.filter(isAfter(end)) : wanted).slice(0, limit);
    const last = page.at(-1);
    return {
      accountId,
      ...this.moments.view(moment),
      entries: await this.#opened(page, marks),
      total: wanted.length,
      nextCursor:
        last && last !== wanted.at(-1)
          ? cursorOf(ledgerId, endOf(moment, end?.question ?? questionId(asked), last))
          : null,
    };
  }

  /** @throws Rejection `account-unknown`, `event-unknown` */
  async entry(accountId: string, eventId: string): Promise<TimelineEntry> {
    const { entries } = await this.page(accountId, { ids: [eventId], limit: 1 });
    const [entry] = entries;
    if (!entry) {
      throw new Rejection('event-unknown', `Account ${accountId} has no event ${eventId}.`);
    }
    return entry;
  }

  #momentOf(question: MomentQuery, end: PageEnd | undefined): Promise<AskedMoment> {
    if (!end) return this.moments.asked(question);
    return this.moments.asked({ asOf: end.asOf, knownAt: end.knownAt ?? undefined }, end.position);
  }

  async #known(accountId: string, { position, until }: AskedMoment) {
    const stored = await readStream(this.store, accountStream(accountId), position);
    if (stored.length === 0) throw accountUnknown(accountId);
    const marks = amendmentMarks(stored);
    // An event counts where its corrected time lies; amendments count as soon as they are known.
    const entries = stored.filter(
      ({ id, type, occurredAt }) =>
        isAmendment({ type }) || (marks.get(id)?.occurredAt ?? occurredAt) <= until,
    );
    return { entries: entries.sort(newestFirst), marks };
  }

  async #opened(
    page: readonly StoredEvent[],
    marks: ReadonlyMap<string, AmendmentMark>,
  ): Promise<readonly TimelineEntry[]> {
    const ring = await this.keys.find(keyNamesOfAll(page));
    const { zone } = this.moments.ledger;
    return page.map((stored) => entryOf(stored, ring, zone, marks.get(stored.id)));
  }
}

function entryOf(
  stored: StoredEvent,
  ring: KeyRing,
  zone: Zone,
  mark: AmendmentMark | undefined,
): TimelineEntry {
  const { event, meta } = readEntry(stored, ring);
  const { id, occurredAt, recordedAt } = event;
  return {
    id,
    type: stored.type,
    occurredAt,
    occurredOn: dayOf(occurredAt, zone),
    recordedAt,
    revision: String(event.revision),
    position: String(event.position),
    actor: meta.actor,
    origin: meta.origin,
    data: event.data as Readonly<Record<string, unknown>>,
    // Every personal field of the catalogue is a text.
    personal: (event.personal ?? null) as Readonly<Record<string, string>> | null,
    sealed: event.sealed ?? false,
    problem: event.unreadable ?? null,
    amendedBy: mark?.amendedBy ?? null,
    import: meta.import ?? null,
  };
}

/** An event with who said so, as far as both can be read. */
function readEntry(stored: StoredEvent, ring: KeyRing) {
  const meta = readMeta(stored.meta);
  try {
    const event = decodePlaced(stored, ring) ?? unreadable(stored, TYPE_UNKNOWN);
    return { event, meta };
  } catch (error) {
    return { event: unreadable(stored, error), meta };
  }
}

function readMeta(text: string): Meta {
  try {
    return JSON.parse(text) as Meta;
  } catch {
    return { actor: '', origin: 'entered' };
  }
}

function wantedBy({ types, ids, stakeholderId }: TimelineQuery): (event: StoredEvent) => boolean {
  const [ofTypes, ofIds] = [types && new Set(types), ids && new Set(ids)];
  return ({ type, id, data }) =>
    (ofTypes?.has(type) ?? true) &&
    (ofIds?.has(id) ?? true) &&
    (stakeholderId === undefined || names(data, stakeholderId));
}

/** Whether stored data names a person; only what holds the id at all is read. */
function names(data: string, person: string): boolean {
  if (!data.includes(person)) return false;
  try {
    // Every shape of every event names people in these two fields.
    const { stakeholderId, stakeholderIds } = JSON.parse(data) as {
      readonly stakeholderId?: string;
      readonly stakeholderIds?: readonly string[];
    };
    return stakeholderId === person || (stakeholderIds?.includes(person) ?? false);
  } catch {
    return false;
  }
}

const newestFirst = (one: StoredEvent, other: StoredEvent): number =>
  one.occurredAt < other.occurredAt
    ? 1
    : one.occurredAt > other.occurredAt
      ? -1
      : other.revision - one.revision;

const isAfter =
  ({ cell, key }: PageEnd) =>
  ({ occurredAt, revision }: StoredEvent): boolean =>
    occurredAt < String(cell) || (occurredAt === cell && revision < Number(key));

const endOf = (
  moment: AskedMoment,
  question: string,
  { occurredAt, revision }: StoredEvent,
): PageEnd => ({
  asOf: moment.asOf,
  knownAt: moment.knownAt,
  position: moment.position,
  question,
  cell: occurredAt,
  key: String(revision),
});
