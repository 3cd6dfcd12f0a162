import type { Clock } from '#kernel/clock';
import type { Append, EventStore, NewEvent } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import { once } from '#kernel/once';
import { isNameSealed } from '../accounts/newer-name.ts';
import type { History } from '../histories/history.ts';
import { commandOf } from '../registry.ts';
import { encodeAll } from '../writing/encoding.ts';
import type { Patience } from './patience.ts';
import type { SealingKeys } from '../writing/sealing.ts';
import { needsTexts, readWithTexts } from '../writing/stored-history.ts';
import type { WarmHistories } from '../writing/warm-histories.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { BulkStream } from './bulk-stream.ts';

/** UTF-16 units of one append: at most three bytes each, well below what a store takes. */
const APPEND_UNITS_MAX = 250_000;

/** What a commit's worth of entries came to. Its streams are as they will be once it is written. */
export interface Decided {
  readonly streams: ReadonlyMap<string, BulkStream>;
  readonly outcomes: readonly BulkOutcome[];
  readonly appends: readonly Append[];
}

/** Decides some entries at a time, stream by stream, each stream's in their order. */
export class BulkDecisions {
  readonly #zone: () => Promise<string>;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly warm: WarmHistories,
    private readonly patience: Patience,
  ) {
    this.#zone = once(async () => (await store.identity()).zone);
  }

  /** Decides on what the log holds and, beyond it, on what is on its way there. */
  async decide(
    entries: readonly BulkEntry[],
    atHand: SealingKeys,
    onItsWay?: Decided,
  ): Promise<Decided> {
    // Nothing is decided before all is read, so that reading may begin again.
    const streams = await this.patience.through(() => this.#streamsOf(entries, atHand, onItsWay));
    const outcomes: BulkOutcome[] = [];
    for (const entry of entries) {
      const { lookUp } = commandOf(entry.intent.type).entry;
      const around = lookUp && (await lookUp(entry.intent, this.#historyIn(streams, onItsWay)));
      outcomes.push(streamOf(streams, entry).record(entry, around));
    }
    return { streams, outcomes, appends: await this.#appendsOf(streams, atHand) };
  }

  /** Other streams as they will be: as decided here so far, as on their way, else as last seen. */
  #historyIn(
    streams: ReadonlyMap<string, BulkStream>,
    onItsWay: Decided | undefined,
  ): (stream: string) => Promise<History> {
    return async (stream) =>
      (streams.get(stream) ?? onItsWay?.streams.get(stream))?.history ??
      (await this.patience.through(() => this.warm.lastSeen(stream)));
  }

  async #streamsOf(
    entries: readonly BulkEntry[],
    { lost }: SealingKeys,
    onItsWay: Decided | undefined,
  ): Promise<ReadonlyMap<string, BulkStream>> {
    const zone = await this.#zone();
    const nowMs = this.clock.nowMs();
    const streams = new Map<string, BulkStream>();
    for (const [name, group] of Map.groupBy(entries, ({ intent }) => intent.stream)) {
      const before = onItsWay?.streams.get(name);
      const history = before?.history ?? (await this.#historyFor(name, group));
      const stream = new BulkStream(name, history, { zone, nowMs, lost });
      await stream.recognise(group, this.store, before);
      streams.set(name, stream);
    }
    return streams;
  }

  /** Whether a person is the same or another takes their name, whether an account is renamed its own; all else is decided without. */
  async #historyFor(stream: string, group: readonly BulkEntry[]): Promise<History> {
    const history = await this.warm.lastSeen(stream);
    const intents = group.map(({ intent }) => intent);
    const isNamed = group.some(({ opening }) => opening?.name !== undefined);
    const needsText = intents.some(needsTexts) || (isNamed && isNameSealed(history));
    if (history.revision < 0 || !needsText) return history;
    return readWithTexts(this.store, this.keys, stream, intents);
  }

  async #appendsOf(
    streams: ReadonlyMap<string, BulkStream>,
    atHand: SealingKeys,
  ): Promise<readonly Append[]> {
    const changed = [...streams.values()].filter(({ drafts }) => drafts.length > 0);
    const drafts = changed.flatMap((stream) => stream.drafts);
    const historyOf = async (stream: string): Promise<History> =>
      streams.get(stream)?.history ?? this.warm.lastSeen(stream);
    const events = await encodeAll(drafts, this.keys, historyOf, atHand);
    let taken = 0;
    return changed.flatMap(({ stream, revisionBefore, drafts: own }) => {
      const ofStream = events.slice(taken, (taken += own.length));
      return inAppends(stream, revisionBefore, ofStream);
    });
  }
}

function streamOf(streams: ReadonlyMap<string, BulkStream>, { intent }: BulkEntry): BulkStream {
  const stream = streams.get(intent.stream);
  if (!stream) throw new Error(`Stream ${intent.stream} was not made ready.`);
  return stream;
}

/** One append a stream, or several where it would grow too large. */
function inAppends(stream: string, revisionBefore: number, events: readonly NewEvent[]): Append[] {
  const appends: Append[] = [];
  let revision = revisionBefore;
  for (let from = 0; from < events.length;) {
    const some = events.slice(from, from + lengthWithin(events, from));
    appends.push({ stream, expected: revision < 0 ? 'none' : revision, events: some });
    from += some.length;
    revision += some.length;
  }
  return appends;
}

function lengthWithin(events: readonly NewEvent[], from: number): number {
  let units = 0;
  let to = from;
  for (; to < events.length; to += 1) {
    const event = events[to];
    if (event) units += event.data.length + (event.personal?.length ?? 0) + event.meta.length;
    if (units > APPEND_UNITS_MAX && to > from) break;
  }
  return to - from;
}
