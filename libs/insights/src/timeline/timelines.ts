import { decodePlaced, keyNamesOfAll, type KeyRing } from '#events/codec';
import { byOccurrence, isAmendment } from '#events/effective-history';
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
import type { TimelineEntry, TimelinePage } from './timeline.view.ts';
import { accountUnknown } from '../account/account-unknown.ts';
import type { AmendmentMark } from './amendment-marks.ts';
import type { IndexedEvent } from './indexed-stream.ts';
import { StreamIndexes } from './stream-indexes.ts';

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
  readonly #indexes: StreamIndexes;

  constructor(
    store: EventStore,
    private readonly keys: Keys,
    private readonly moments: Moments,
  ) {
    this.#indexes = new StreamIndexes(store);
  }

  /** @throws Rejection `account-unknown`, PositionUnreadable, LedgerChanged, CursorOfAnother */
  async page(accountId: string, query: TimelineQuery): Promise<TimelinePage> {
    const { ledger } = this.moments;
    const { asOf, cursor } = query;
    const asked = { name: 'timeline', asOf, cursor, asked: { ...query, accountId } };
    const end = endIn(asked, ledger, this.moments.today());
    const moment = await this.#momentOf(query, end);
    const limit = Math.min(Math.max(query.limit ?? LIMIT, 1), TIMELINE_LIMIT_MAX);
    const stream = await this.#indexes.of(accountStream(accountId));
    const marks = stream.marks(moment.position);
    const isWanted = wantedBy(query, moment, marks);
    const isOnPage = end ? isAfter(end) : everything;
    const page: IndexedEvent[] = [];
    let [known, total, last] = [0, 0, -1];
    for (const event of stream.newestFirst(moment.position)) {
      known += 1;
      if (!isWanted(event)) continue;
      total += 1;
      last = event.revision;
      if (page.length < limit && isOnPage(event)) page.push(event);
    }
    if (known === 0) throw accountUnknown(accountId);
    const ending = page.at(-1);
    const question = end?.question ?? questionId(asked);
    return {
      accountId,
      ...this.moments.view(moment),
      entries: await this.#opened(accountId, page, marks),
      total,
      nextCursor:
        ending && ending.revision !== last
          ? cursorOf(ledger.ledgerId, endOf(moment, question, ending))
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

  async #opened(
    accountId: string,
    page: readonly IndexedEvent[],
    marks: ReadonlyMap<string, AmendmentMark>,
  ): Promise<readonly TimelineEntry[]> {
    const revisions = page.map(({ revision }) => revision);
    const stored = await this.#indexes.events(accountStream(accountId), revisions);
    const ring = await this.keys.find(keyNamesOfAll(stored));
    const { zone } = this.moments.ledger;
    return stored
      .toSorted((one, other) => byOccurrence(other, one))
      .map((event) => entryOf(event, ring, zone, marks.get(event.id)));
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

/** An event counts where its corrected time lies; amendments count as soon as they are known. */
function wantedBy(
  { types, ids, stakeholderId }: TimelineQuery,
  { until }: AskedMoment,
  marks: ReadonlyMap<string, AmendmentMark>,
): (event: IndexedEvent) => boolean {
  const [ofTypes, ofIds] = [types && new Set(types), ids && new Set(ids)];
  return (event) =>
    (isAmendment(event) || (marks.get(event.id)?.occurredAt ?? event.occurredAt) <= until) &&
    (ofTypes?.has(event.type) ?? true) &&
    (ofIds?.has(event.id) ?? true) &&
    (stakeholderId === undefined || event.people.includes(stakeholderId));
}

const everything = (): boolean => true;

const isAfter =
  ({ cell, key }: PageEnd) =>
  ({ occurredAt, revision }: IndexedEvent): boolean =>
    occurredAt < String(cell) || (occurredAt === cell && revision < Number(key));

const endOf = (
  moment: AskedMoment,
  question: string,
  { occurredAt, revision }: IndexedEvent,
): PageEnd => ({
  asOf: moment.asOf,
  knownAt: moment.knownAt,
  position: moment.position,
  question,
  cell: occurredAt,
  key: String(revision),
});
