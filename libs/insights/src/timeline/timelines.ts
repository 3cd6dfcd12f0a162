import { keyNamesOfAll } from '#events/codec';
import { isAmendment } from '#events/effective-history';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import { cursorOf, type CursorQuestion, type PageEnd } from '../asking/cursor.ts';
import type { AskedMoment, MomentQuery, Moments } from '../asking/moments.ts';
import { endIn, questionOf } from '../asking/paging.ts';
import type { TimelineEntry, TimelinePage } from './timeline.view.ts';
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
    const { asOf, knownAt, cursor } = query;
    const asked = { order: 'timeline', asOf, knownAt, cursor, asked: { ...query, accountId } };
    const end = endIn(asked, ledger, this.moments.today());
    const moment = await this.#momentOf(query, end);
    const limit = Math.min(Math.max(query.limit ?? LIMIT, 1), TIMELINE_LIMIT_MAX);
    const stream = await this.#indexes.of(accountStream(accountId));
    const marks = stream.marks(moment.position);
    const isWanted = wantedBy(query, moment);
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
    const question = end?.question ?? questionOf(asked);
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
      throw new Rejection('event-unknown', `Account ${accountId} has no event ${eventId}.`, {
        accountId,
        eventId,
      });
    }
    return entry;
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
): (event: IndexedEvent) => boolean {
  const [ofTypes, ofIds] = [types && new Set(types), ids && new Set(ids)];
  return (event) =>
    (isAmendment(event) || event.occurredAt <= until) &&
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
