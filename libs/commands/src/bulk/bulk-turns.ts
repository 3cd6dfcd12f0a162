import type { SealingKeys } from '../writing/sealing.ts';
import { StreamMoved, type EventStore } from '#kernel/event-store';
import { pause } from '#kernel/pause';
import type { WarmHistories } from '../writing/warm-histories.ts';
import type { BulkDecisions, Decided } from './bulk-decisions.ts';
import type { BulkEntry, BulkOutcome } from './bulk-entry.ts';
import { OthersKeptWriting } from './others-kept-writing.ts';

/** About as many entries as are decided and written while others wait for 10 ms, on a busy machine too. */
const TURN_ENTRIES_MAX = 50;
/** Whoever waits looks every millisecond, so between two turns each has several chances. */
const BETWEEN_MS = 4;
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
    let [size, backOffMs, since] = [TURN_ENTRIES_MAX, BETWEEN_MS, performance.now()];
    while (outcomes.length < entries.length) {
      const some = entries.slice(outcomes.length, outcomes.length + size);
      try {
        outcomes.push(...(await this.#turn(some, atHand)));
        [size, backOffMs, since] = [
          Math.min(TURN_ENTRIES_MAX, size * 2),
          BETWEEN_MS,
          performance.now(),
        ];
      } catch (error) {
        for (const stream of streamsOf(some)) this.warm.forget(stream);
        if (!(error instanceof StreamMoved)) throw error;
        if (performance.now() - since > this.patienceMs) {
          throw new OthersKeptWriting(error.stream, this.patienceMs);
        }
        [size, backOffMs] = [Math.ceil(size / 2), Math.min(BACK_OFF_MAX_MS, backOffMs * 2)];
      }
      await pause(backOffMs, NEVER);
    }
    return outcomes;
  }

  async #turn(entries: readonly BulkEntry[], atHand: SealingKeys): Promise<readonly BulkOutcome[]> {
    const streams = streamsOf(entries);
    // Long histories are read before anybody has to wait, so that only what came since is read then.
    for (const stream of streams) await this.warm.atHead(stream);
    const decided = await this.store.alone(async (append): Promise<Decided> => {
      for (const stream of streams) await this.warm.atHead(stream);
      const made = await this.decisions.decide(entries, atHand);
      if (made.appends.length > 0) await append(made.appends);
      return made;
    });
    for (const { stream, history } of decided.streams.values()) this.warm.keep(stream, history);
    return decided.outcomes;
  }
}

const NEVER = new AbortController().signal;

const streamsOf = (entries: readonly BulkEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ intent }) => intent.stream));
