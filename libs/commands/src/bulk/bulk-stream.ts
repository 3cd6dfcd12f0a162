import type { MainstayEvent } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import type { KeyName } from '#kernel/keys';
import type { Zone } from '#kernel/time';
import { newerName } from '../accounts/newer-name.ts';
import { withKnownPeople } from '../contacts/contacts.decisions.ts';
import { isOpened } from '../deciding/account-known.ts';
import type { Intent, TimedIntent } from '../deciding/intent.ts';
import { orToday, presentMoment, refuseFuture, settled } from '../deciding/timing.ts';
import { InvalidFields } from '../forms/form.ts';
import type { History } from '../histories/history.ts';
import { decide } from '../registry.ts';
import type { StreamDraft } from '../writing/encoding.ts';
import { mustBeSealable } from '../writing/sealing.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { KnownEntries, type EntryIds, type KnownEntry } from './known-entries.ts';

interface Present {
  readonly zone: Zone;
  readonly nowMs: number;
  /** Keys that texts are sealed under and that are not there any more. */
  readonly lost: ReadonlySet<KeyName>;
}

/** One stream in a bulk write: decides its entries one after the other, each on what the ones before recorded. */
export class BulkStream {
  readonly revisionBefore: number;
  readonly drafts: StreamDraft[] = [];
  readonly #known: KnownEntries;

  constructor(
    readonly stream: string,
    readonly history: History,
    private readonly present: Present,
  ) {
    this.revisionBefore = history.revision;
    this.#known = new KnownEntries(stream, history);
  }

  /** Looks up which entries stand in the log already, or are on their way there. */
  recognise(entries: readonly BulkEntry[], store: EventStore, before?: BulkStream): Promise<void> {
    return this.#known.recognise(entries, store, before && before.#known);
  }

  /** `around` is what the decision needs of other streams. */
  record(entry: BulkEntry, around: unknown = {}): BulkOutcome {
    const before = this.#outcomeBefore(entry);
    if (before) return before;
    const ids = this.#known.idsToRecord(entry);
    try {
      const outcome = this.#decided(entry, ids, around);
      if (outcome.kind === 'recorded') this.#known.recorded(ids, entry.contentHash);
      return outcome;
    } catch (error) {
      return rejected(error);
    }
  }

  /** What became of an entry that the log knows; undefined of a new one. */
  #outcomeBefore(entry: BulkEntry): BulkOutcome | undefined {
    const { contentHash, knownAs } = entry;
    const [own, former] = this.#known.of(entry);
    const isSame = (known: KnownEntry | undefined): boolean =>
      known !== undefined &&
      [undefined, contentHash, knownAs?.contentHash].includes(known.contentHash);
    const known = own ?? (isSame(former) ? former : undefined);
    if (!known) return undefined;
    const { eventId } = known;
    if (this.history.fateOf(eventId) !== undefined) return { kind: 'retracted', eventId };
    return { kind: isSame(known) ? 'known' : 'differs' };
  }

  #decided(entry: BulkEntry, ids: EntryIds, around: unknown): BulkOutcome {
    const { intent, opening, meta, withoutUnknown } = entry;
    const { zone, nowMs } = this.present;
    refuseFuture(orToday(intent, zone, nowMs), zone, nowMs);
    const otherwise = presentMoment(this.history.latestAt, nowMs, zone);
    const by = { actor: meta.actor, origin: meta.origin };
    const timed = settled(intent, { zone, otherwise, by, around });
    const before = opening ? this.#opened(opening, timed) : [];
    // Hashing names is dear, and most entries open and rename nothing.
    const openingIds = () => this.#known.idsOf(['opening', ...entry.key]);
    // A row that is refused opens no account, so it is decided on the account as it would be then.
    const account =
      before.length > 0 ? this.history.with(...this.#asKnown(before, openingIds())) : this.history;
    const asked = withoutUnknown ? withKnownPeople(timed, account) : { intent: timed, unknown: 0 };
    const events = decide(asked.intent, account);
    if (events.length === 0 && before.length === 0) return { kind: 'known' };
    const name = before.length === 0 ? opening?.name : undefined;
    const renamed = name === undefined ? [] : newerName(this.history, name, timed.occurredAt);
    const taken =
      this.#take(entry, before, openingIds) +
      this.#take(entry, events, () => ids) +
      this.#take(entry, renamed, () => this.#known.idsOf(['name', ...entry.key]));
    return { kind: 'recorded', events: taken, unknownPeople: asked.unknown };
  }

  /** What opens the account, where it is not open yet. */
  #opened(
    opening: NonNullable<BulkEntry['opening']>,
    { zone, occurredAt: otherwise, by }: TimedIntent,
  ): readonly MainstayEvent[] {
    if (isOpened(this.history)) return [];
    return decide(
      settled(openingIntent(this.stream, opening), { zone, otherwise, by }),
      this.history,
    );
  }

  #take(entry: BulkEntry, events: readonly MainstayEvent[], idsOf: () => EntryIds): number {
    if (events.length === 0) return 0;
    for (const event of events) mustBeSealable(this.stream, event, this.present.lost);
    const known = this.#asKnown(events, idsOf());
    const meta = { ...entry.meta, commandHash: entry.contentHash };
    known.forEach(({ id, causedBy }, index) => {
      const event = events[index];
      if (!event) return;
      const caused = causedBy === undefined ? meta : { ...meta, causationId: causedBy };
      this.drafts.push({ stream: this.stream, id, event, meta: caused });
    });
    this.history.add(known);
    return events.length;
  }

  /** Events as they will stand at the head; those after the first are what it brought about. */
  #asKnown(events: readonly MainstayEvent[], ids: EntryIds) {
    return events.map((event, index) => ({
      ...event,
      id: index === 0 ? ids.first : this.#known.idAt(ids, index),
      revision: this.history.revision + 1 + index,
      ...(index === 0 ? {} : { causedBy: ids.first }),
    }));
  }
}

const openingIntent = (
  stream: string,
  { as, name }: NonNullable<BulkEntry['opening']>,
): Intent<'AccountOpened'> => ({
  stream,
  type: 'AccountOpened',
  data: { as },
  ...(name === undefined ? {} : { personal: { name } }),
});

function rejected(error: unknown): BulkOutcome {
  if (error instanceof Rejection) {
    return { kind: 'rejected', code: error.code, message: error.message, params: error.params };
  }
  if (error instanceof InvalidFields) {
    return { kind: 'rejected', code: 'invalid-fields', message: error.message };
  }
  throw error;
}
