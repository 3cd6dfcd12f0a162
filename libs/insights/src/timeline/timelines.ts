import { keyNamesOfAll } from '#events/codec';
import { isAmendment } from '#events/effective-history';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { Day } from '#kernel/time';
import { cursorOf, type CursorQuestion, type PageEnd } from '../asking/cursor.ts';
import type { AskedMoment, MomentQuery, Moments } from '../asking/moments.ts';
import { endIn, questionOf } from '../asking/paging.ts';
import { calendarOf } from '../score/calendar.ts';
import type { TimelineDays, TimelineEntry, TimelinePage } from './timeline.view.ts';
import { eventsWith } from './timeline-search.ts';
import { accountUnknown } from '../account/account-unknown.ts';
import type { AmendmentMark } from './amendment-marks.ts';
import type { IndexedEvent } from './indexed-stream.ts';
import { entryOf } from './timeline-entry.ts';
import { StreamIndexes } from './stream-indexes.ts';

export interface TimelineQuery extends MomentQuery {
  readonly types?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Only what names this person. */
  readonly stakeholderId?: string | undefined;
  /** Only what has every word of it in what it says. */
  readonly search?: string | undefined;
  /** So many of the newest are passed over; a cursor says it better where pages are read one after the other. */
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const LIMIT = 50;
export const TIMELINE_LIMIT_MAX = 200;

/** An account's stream as people read it: the newest first, with what was amended marked and personal texts opened. */
export class Timelines {
  readonly #indexes: StreamIndexes;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly moments: Moments,
  ) {
    this.#indexes = new StreamIndexes(store);
  }

  /** @throws Rejection `account-unknown`, PositionUnreadable, LedgerChanged, CursorOfAnother */
  async page(accountId: string, query: TimelineQuery): Promise<TimelinePage> {
    const { ledger } = this.moments;
    const { offset = 0, ...said } = query;
    const { asOf, knownAt, cursor } = query;
    const asked = { order: 'timeline', asOf, knownAt, cursor, asked: { ...said, accountId } };
    const end = endIn(asked, ledger, this.moments.today());
    const { moment, stream, wanted } = await this.#wanted(accountId, query, end);
    const limit = Math.min(Math.max(query.limit ?? LIMIT, 1), TIMELINE_LIMIT_MAX);
    const rest = end ? wanted.filter(isAfter(end)) : wanted.slice(offset);
    const page = rest.slice(0, limit);
    const ending = page.at(-1);
    const question = end?.question ?? questionOf(asked);
    return {
      accountId,
      ...this.moments.view(moment),
      entries: await this.#opened(accountId, page, stream.marks(moment.position)),
      total: wanted.length,
      nextCursor:
        ending && rest.length > page.length
          ? cursorOf(ledger.ledgerId, endOf(moment, question, ending))
          : null,
    };
  }

  /** How many events there are of each day, the newest first. @throws Rejection `account-unknown`, PositionUnreadable */
  async days(accountId: string, query: TimelineQuery): Promise<TimelineDays> {
    const { moment, wanted } = await this.#wanted(accountId, query);
    const { dayOf } = calendarOf(this.moments.ledger.zone);
    const days: { day: Day; events: number }[] = [];
    for (const { occurredAt } of wanted) {
      const day = dayOf(occurredAt);
      const last = days.at(-1);
      if (last?.day === day) last.events += 1;
      else days.push({ day, events: 1 });
    }
    const recordedOn = new Set(wanted.map(({ recordedAt }) => dayOf(recordedAt)));
    return {
      accountId,
      ...this.moments.view(moment),
      total: wanted.length,
      days,
      recordedOn: [...recordedOn].sort().reverse(),
    };
  }

  /** @throws Rejection `account-unknown`, `event-unknown` */
  async entry(accountId: string, eventId: string): Promise<TimelineEntry> {
    const { entries } = await this.page(accountId, { ids: [eventId], limit: 1 });
    const [entry] = entries;
    if (!entry) {
      throw new Rejection('event-unknown', `Account ${accountId} has no event ${eventId}.`, {
        accountId,
        eventId,
      });
    }
    return entry;
  }

  /** All events that are asked for, what occurred last first. @throws Rejection `account-unknown` */
  async #wanted(accountId: string, query: TimelineQuery, end?: PageEnd) {
    const moment = await this.#momentOf(query, end);
    const name = accountStream(accountId);
    const stream = await this.#indexes.of(name);
    const known = [...stream.newestFirst(moment.position)];
    if (known.length === 0) throw accountUnknown(accountId);
    const { store, keys } = this;
    const { position } = moment;
    const { zone } = this.moments.ledger;
    const searched = { store, keys, stream: name, position, marks: stream.marks(position), zone };
    const found = query.search?.trim() ? await eventsWith(query.search, searched) : undefined;
    const isWanted = wantedBy(query, moment, found);
    return { moment, stream, wanted: known.filter(isWanted) };
  }

  #momentOf(question: MomentQuery, end: PageEnd | undefined): Promise<AskedMoment> {
    if (!end) return this.moments.asked(question);
    return this.moments.asked({ asOf: end.asOf, knownAt: end.knownAt ?? undefined }, end.position);
  }

  /** The events of a page as people read them, in its order. */
  async #opened(
    accountId: string,
    page: readonly IndexedEvent[],
    marks: ReadonlyMap<string, AmendmentMark>,
  ): Promise<readonly TimelineEntry[]> {
    const revisions = page.flatMap(({ id, revision }) => {
      const mark = marks.get(id);
      return mark ? [revision, mark.revision] : [revision];
    });
    const stored = await this.#indexes.events(accountStream(accountId), [...new Set(revisions)]);
    const ring = await this.keys.find(keyNamesOfAll(stored));
    const byRevision = new Map(stored.map((event) => [event.revision, event]));
    const { zone } = this.moments.ledger;
    return page.flatMap(({ id, revision }) => {
      const event = byRevision.get(revision);
      const mark = marks.get(id);
      const amendment = mark && byRevision.get(mark.revision);
      return event ? [entryOf(event, amendment && { mark, stored: amendment }, ring, zone)] : [];
    });
  }
}

/** An event counts where its corrected time lies; amendments count as soon as they are known. */
function wantedBy(
  { types, ids, stakeholderId }: TimelineQuery,
  { until }: AskedMoment,
  found: ReadonlySet<string> | undefined,
): (event: IndexedEvent) => boolean {
  const [ofTypes, ofIds] = [types && new Set(types), ids && new Set(ids)];
  return (event) =>
    (isAmendment(event) || event.occurredAt <= until) &&
    (ofTypes?.has(event.type) ?? true) &&
    (ofIds?.has(event.id) ?? true) &&
    (found?.has(event.id) ?? true) &&
    (stakeholderId === undefined || event.people.includes(stakeholderId));
}

const isAfter =
  ({ cell, key }: PageEnd) =>
  ({ occurredAt, revision }: IndexedEvent): boolean =>
    occurredAt < String(cell) || (occurredAt === cell && revision < Number(key));

const endOf = (
  moment: AskedMoment,
  question: CursorQuestion,
  { occurredAt, revision }: IndexedEvent,
): PageEnd => ({
  asOf: moment.asOf,
  knownAt: moment.knownAt,
  position: moment.position,
  question,
  cell: occurredAt,
  key: String(revision),
});
