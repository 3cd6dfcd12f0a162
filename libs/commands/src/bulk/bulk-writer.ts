import { keyNamesOf } from '#events/codec';
import type { Clock } from '#kernel/clock';
import { StreamMoved, type EventStore } from '#kernel/event-store';
import type { KeyName, Keys } from '#kernel/keys';
import { isNameSealed } from '../accounts/newer-name.ts';
import { sealingKeys, type SealingKeys } from '../writing/sealing.ts';
import { needsTexts } from '../writing/stored-history.ts';
import { WarmHistories } from '../writing/warm-histories.ts';
import { BulkDecisions, type Decided } from './bulk-decisions.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { Patience } from './patience.ts';
import { BulkTurns } from './bulk-turns.ts';

export interface BulkOptions {
  /** How many events of histories are kept at hand, about half a kilobyte each. */
  readonly warmEventsMax?: number;
  /** How long to try again where others keep writing to the same account and cannot be made to wait. */
  readonly patienceMs?: number;
  /** Hears why it waits for a store that is away, and null when it goes on. */
  readonly onWaiting?: (reason: string | null) => void;
  /** How long to wait for a store that is away. */
  readonly awayMs?: number;
}

/** A batch as it was given, and one outcome an entry, in their order. */
export interface WrittenBatch<B> {
  readonly batch: B;
  readonly outcomes: readonly BulkOutcome[];
}

/** As much of an opening as says whose its name is. */
const OPENING = { type: 'AccountOpened', data: {} } as const;
const WARM_EVENTS_MAX = 150_000;
const PATIENCE_MS = 120_000;
/** Commits of single commands come in a row: after one refusal the next part would most likely be refused too. */
const CROWDED_PARTS = 8;
/** About as many events as are written while the log is held for 15 ms. */
const COMMIT_ENTRIES_MAX = 250;

/** A commit's worth of one batch, and where its outcomes go once they hold. */
interface Part {
  readonly entries: readonly BulkEntry[];
  readonly atHand: SealingKeys;
  readonly outcomes: BulkOutcome[];
}

/** A part on its way into the log. `failure` says why it did not get there, and never rejects. */
interface Sent {
  readonly part: Part;
  readonly decided: Decided;
  readonly failure: Promise<Error | undefined>;
}

/**
 * Records many intents at once, by the same decisions as single ones: in order, each known again by its key.
 * A batch may be as long as memory allows (1,000 entries do well): it is written in commits of some 250 entries
 * with a turn of the event loop between them, so that others get at the log.
 *
 * While one commit is being written the next is decided, on what the first will have recorded. It is sent only
 * when the first is known to stand in the log: what was decided on a commit that was refused is thrown away.
 *
 * The streams' histories stay at hand between calls and are not read again: where another process wrote to
 * one of them the commit is refused, and its entries are decided anew by turns with the others.
 */
export class BulkWriter {
  readonly #warm: WarmHistories;
  readonly #decisions: BulkDecisions;
  readonly #patience: Patience;
  readonly #turns: BulkTurns;
  /** So many parts are still written by turns right away, as others wrote to the same streams a moment ago. */
  #crowded = 0;
  #sent: Sent | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    clock: Clock,
    {
      warmEventsMax = WARM_EVENTS_MAX,
      patienceMs = PATIENCE_MS,
      onWaiting,
      awayMs,
    }: BulkOptions = {},
  ) {
    this.#warm = new WarmHistories(store, warmEventsMax);
    this.#patience = new Patience(onWaiting, awayMs);
    this.#decisions = new BulkDecisions(store, keys, clock, this.#warm, this.#patience);
    this.#turns = new BulkTurns(store, this.#decisions, this.#warm, patienceMs);
  }

  /** Answers one outcome an entry, in their order. Refused entries leave the others alone. */
  async write(entries: readonly BulkEntry[]): Promise<readonly BulkOutcome[]> {
    const outcomes: BulkOutcome[] = [];
    for await (const written of this.writeAll([entries], (batch) => batch)) {
      outcomes.push(...written.outcomes);
    }
    return outcomes;
  }

  /** Writes batch after batch, and answers each when all of it is in the log; meanwhile the next one is taken. */
  async *writeAll<B>(
    batches: AsyncIterable<B> | Iterable<B>,
    entriesOf: (batch: B) => readonly BulkEntry[],
  ): AsyncGenerator<WrittenBatch<B>> {
    let before: WrittenBatch<B> | undefined;
    let isWhole = false;
    try {
      for await (const batch of batches) {
        const outcomes = await this.#sendBatch(entriesOf(batch));
        if (before) yield before;
        before = { batch, outcomes };
      }
      await this.#arrive();
      isWhole = true;
    } finally {
      if (!isWhole) await this.#abandon();
    }
    if (before) yield before;
  }

  /** Outcomes that are there once the next batch is sent; everything before the batch has arrived by then. */
  async #sendBatch(entries: readonly BulkEntry[]): Promise<readonly BulkOutcome[]> {
    const outcomes: BulkOutcome[] = [];
    if (entries.length === 0) await this.#arrive();
    const atHand = await this.#patience.through(() => this.#keysFor(entries));
    for (let from = 0; from < entries.length; from += COMMIT_ENTRIES_MAX) {
      const some = entries.slice(from, from + COMMIT_ENTRIES_MAX);
      await this.#send({ entries: some, atHand, outcomes });
    }
    return outcomes;
  }

  /** Making a key is a commit of its own, so those that will most likely be needed are made together. */
  #keysFor(entries: readonly BulkEntry[]): Promise<SealingKeys> {
    const wanted = new Map<string, Set<KeyName>>();
    const want = (stream: string, names: readonly KeyName[]): void => {
      const some = wanted.get(stream) ?? new Set();
      for (const name of names) some.add(name);
      wanted.set(stream, some);
    };
    for (const { intent, opening, withoutUnknown = false } of entries) {
      const { stream, personal } = intent;
      // Without the people it names, the texts of a contact are the account's.
      if (opening?.name !== undefined || withoutUnknown) want(stream, keyNamesOf(stream, OPENING));
      // Key names depend on the type and on whom the data names, which an intent says like its event.
      if (personal) want(stream, keyNamesOf(stream, intent));
    }
    return sealingKeys(this.keys, wanted, (stream) => this.#warm.lastSeen(stream));
  }

  /** Decides a part while the one before it is written, and sends it when that one has arrived. */
  async #send(part: Part): Promise<void> {
    if (this.#crowded > 0) {
      await this.#arrive();
      this.#crowded -= 1;
      part.outcomes.push(...(await this.#turns.write(part.entries, part.atHand)));
      return;
    }
    // Texts are read from the log, so whoever has one on its way there is waited for.
    if (part.entries.some((entry) => this.#isTextOnItsWay(entry))) await this.#arrive();
    let decided = await this.#decide(part);
    if (!(await this.#arrive(part))) decided = await this.#decide(part);
    this.#sent = { part, decided, failure: this.#append(decided) };
  }

  /**
   * Waits until what was sent stands in the log, and answers whether it does as it was decided first; what was
   * decided on it is void otherwise.
   */
  async #arrive(decidedOnIt?: Part): Promise<boolean> {
    const sent = this.#sent;
    if (!sent) return true;
    this.#sent = undefined;
    const { part, decided } = sent;
    const failure = await sent.failure;
    if (failure === undefined) {
      part.outcomes.push(...decided.outcomes);
      for (const { stream, history } of decided.streams.values()) this.#warm.keep(stream, history);
      return true;
    }
    // What was decided was not recorded, so no history that took part is as it stands in the log.
    this.#forget(part);
    if (decidedOnIt) this.#forget(decidedOnIt);
    if (!(failure instanceof StreamMoved)) throw failure;
    this.#crowded = CROWDED_PARTS;
    part.outcomes.push(...(await this.#turns.write(part.entries, part.atHand)));
    return false;
  }

  #decide({ entries, atHand }: Part): Promise<Decided> {
    return this.#decisions.decide(entries, atHand, this.#sent?.decided);
  }

  /** Why the commit was refused, and undefined when it was not. It never rejects, as nobody may be waiting yet. */
  async #append({ appends }: Decided): Promise<Error | undefined> {
    try {
      if (appends.length > 0) await this.#patience.through(() => this.store.appendAll(appends));
      return undefined;
    } catch (error) {
      return error instanceof Error
        ? error
        : new Error('The log was not written.', { cause: error });
    }
  }

  #isTextOnItsWay({ intent, opening }: BulkEntry): boolean {
    const sent = this.#sent?.decided.streams.get(intent.stream);
    if (!sent) return false;
    return needsTexts(intent) || (opening?.name !== undefined && isNameSealed(sent.history));
  }

  #forget({ entries }: Part): void {
    for (const { intent } of entries) this.#warm.forget(intent.stream);
  }

  /** After a failure no history at hand can be trusted: it may hold what was decided and never recorded. */
  async #abandon(): Promise<void> {
    await this.#sent?.failure;
    this.#sent = undefined;
    this.#warm.forgetAll();
  }
}
