import type { SealingKeys } from '../writing/sealing.ts';
import { StreamMoved, type EventStore } from '#kernel/event-store';
import { pause } from '#kernel/pause';
import type { WarmHistories } from '../writing/warm-histories.ts';
import type { BulkDecisions, Decided } from './bulk-decisions.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { OthersKeptWriting } from './others-kept-writing.ts';

/** As many entries are decided and written in a turn at most; fewer where that takes others longer to wait. */
const TURN_ENTRIES_MAX = 50;
/** Others wait about so long for a turn to end. */
const TURN_MS = 6;
/** Others have at least as long as a turn took, and so long that who looks every millisecond has several chances. */
const BETWEEN_MIN_MS = 4;
/** Where a store keeps nobody waiting, the next try waits twice as long as the one before, up to this. */
const BACK_OFF_MAX_MS = 200;

/**
 * Writes entries to streams that others write to as well: some at a time are decided on what stands in the log and
 * written, while the others wait for their turn. Where a store cannot make them wait, ever fewer are tried at once,
 * at ever longer distances.
 */
export class BulkTurns {
  constructor(
    private readonly store: EventStore,
    private readonly decisions: BulkDecisions,
    private readonly warm: WarmHistories,
    /** How long to go on without getting anything written. */
    private readonly patienceMs: number,
  ) {}

  /** @throws OthersKeptWriting */
  async write(entries: readonly BulkEntry[], atHand: SealingKeys): Promise<readonly BulkOutcome[]> {
    const outcomes: BulkOutcome[] = [];
    let [size, betweenMs, since] = [TURN_ENTRIES_MAX, BETWEEN_MIN_MS, performance.now()];
    while (outcomes.length < entries.length) {
      const some = entries.slice(outcomes.length, outcomes.length + size);
      try {
        const turn = await this.#turn(some, atHand);
        outcomes.push(...turn.outcomes);
        since = performance.now();
        betweenMs = Math.max(BETWEEN_MIN_MS, turn.tookMs);
        size = sizeAfter(size, turn.tookMs);
      } catch (error) {
        for (const stream of streamsOf(some)) this.warm.forget(stream);
        if (!(error instanceof StreamMoved)) throw error;
        if (performance.now() - since > this.patienceMs) {
          throw new OthersKeptWriting(error.stream, this.patienceMs);
        }
        [size, betweenMs] = [Math.ceil(size / 2), Math.min(BACK_OFF_MAX_MS, betweenMs * 2)];
      }
      await pause(betweenMs, NEVER);
    }
    return outcomes;
  }

  async #turn(entries: readonly BulkEntry[], atHand: SealingKeys): Promise<Turn> {
    const streams = streamsOf(entries);
    // Long histories are read before anybody has to wait, so that only what came since is read then.
    for (const stream of streams) await this.warm.atHead(stream);
    let tookMs = 0;
    const decided = await this.store.alone(async (append): Promise<Decided> => {
      const beganMs = performance.now();
      for (const stream of streams) await this.warm.atHead(stream);
      const made = await this.decisions.decide(entries, atHand);
      if (made.appends.length > 0) await append(made.appends);
      tookMs = performance.now() - beganMs;
      return made;
    });
    for (const { stream, history } of decided.streams.values()) this.warm.keep(stream, history);
    return { outcomes: decided.outcomes, tookMs };
  }
}

/** What became of the entries of a turn, and how long others had to wait for it. */
interface Turn {
  readonly outcomes: readonly BulkOutcome[];
  readonly tookMs: number;
}

/** On a busy machine a turn of as many entries takes longer. */
const sizeAfter = (size: number, tookMs: number): number =>
  tookMs > TURN_MS ? Math.ceil(size / 2) : Math.min(TURN_ENTRIES_MAX, size * 2);

const NEVER = new AbortController().signal;

const streamsOf = (entries: readonly BulkEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ intent }) => intent.stream));
