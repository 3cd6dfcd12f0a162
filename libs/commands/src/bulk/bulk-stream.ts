import type { MainstayEvent } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import type { Meta } from '#kernel/event';
import type { EventStore } from '#kernel/event-store';
import { uuidOf } from '#kernel/hash';
import type { KeyName } from '#kernel/keys';
import type { Zone } from '#kernel/time';
import { isOpened } from '../deciding/account-known.ts';
import type { Intent } from '../deciding/intent.ts';
import { presentMoment, refuseFuture, settled } from '../deciding/timing.ts';
import { InvalidFields } from '../forms/form.ts';
import type { History } from '../histories/history.ts';
import { decide } from '../registry.ts';
import type { StreamDraft } from '../writing/encoding.ts';
import { mustBeSealable } from '../writing/sealing.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';

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
  /** Content hash by the id of an entry's first event; undefined where none was kept. */
  readonly #known = new Map<string, string | undefined>();
  readonly #ids = new Map<BulkEntry, string>();

  constructor(
    readonly stream: string,
    readonly history: History,
    private readonly present: Present,
  ) {
    this.revisionBefore = history.revision;
  }

  /**
   * Looks up which entries stand in the log already, and with which content. What the commit before takes
   * there is not to be found yet, so that commit's stream is asked first.
   */
  async recognise(
    entries: readonly BulkEntry[],
    store: EventStore,
    before?: BulkStream,
  ): Promise<void> {
    for (const entry of entries) this.#ids.set(entry, this.#id(entry.key, 0));
    const ids: string[] = [];
    for (const id of this.#ids.values()) {
      if (before && before.#known.has(id)) this.#known.set(id, before.#known.get(id));
      else if (this.history.has(id)) ids.push(id);
    }
    if (ids.length === 0) return;
    for (const { id, meta } of await store.find(this.stream, ids)) {
      if (!this.#known.has(id)) this.#known.set(id, (JSON.parse(meta) as Meta).commandHash);
    }
  }

  record(entry: BulkEntry): BulkOutcome {
    const id = this.#ids.get(entry) ?? this.#id(entry.key, 0);
    if (this.#known.has(id)) {
      const isSame = (this.#known.get(id) ?? entry.contentHash) === entry.contentHash;
      return { kind: isSame ? 'known' : 'differs' };
    }
    try {
      const events = this.#decided(entry, id);
      if (events === 0) return { kind: 'known' };
      this.#known.set(id, entry.contentHash);
      return { kind: 'recorded', events };
    } catch (error) {
      return rejected(error);
    }
  }

  #decided(entry: BulkEntry, id: string): number {
    const { intent, opening, meta } = entry;
    const { zone, nowMs } = this.present;
    refuseFuture(intent, zone, nowMs);
    const otherwise = presentMoment(this.history.latestAt, nowMs, zone);
    const by = { actor: meta.actor, origin: meta.origin };
    const timed = settled(intent, { zone, otherwise, by });
    const opens = opening !== undefined && !isOpened(this.history);
    if (!opens) return this.#take(entry, decide(timed, this.history), entry.key, id);
    const { occurredAt } = timed;
    const first = settled(openingIntent(this.stream, opening), { zone, otherwise: occurredAt, by });
    // A row that is refused opens no account, so it is decided on the account as it would be then.
    const openingEvents = decide(first, this.history);
    const events = decide(timed, this.history.with(...this.#asKnown(openingEvents, ['opening'])));
    return (
      this.#take(entry, openingEvents, ['opening', ...entry.key]) +
      this.#take(entry, events, entry.key, id)
    );
  }

  #take(
    entry: BulkEntry,
    events: readonly MainstayEvent[],
    key: BulkEntry['key'],
    first?: string,
  ): number {
    for (const event of events) mustBeSealable(this.stream, event, this.present.lost);
    const known = this.#asKnown(events, key, first);
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
  #asKnown(events: readonly MainstayEvent[], key: BulkEntry['key'], first = this.#id(key, 0)) {
    return events.map((event, index) => ({
      ...event,
      id: index === 0 ? first : this.#id(key, index),
      revision: this.history.revision + 1 + index,
      ...(index === 0 ? {} : { causedBy: first }),
    }));
  }

  #id(key: BulkEntry['key'], index: number): string {
    return uuidOf('import', this.stream, ...key, index);
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
    return { kind: 'rejected', code: error.code, message: error.message };
  }
  if (error instanceof InvalidFields) {
    return { kind: 'rejected', code: 'invalid-fields', message: error.message };
  }
  throw error;
}
