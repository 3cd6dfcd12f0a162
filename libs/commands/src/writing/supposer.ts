import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import { accountStream } from '#kernel/identifier';
import type { Keys } from '#kernel/keys';
import type { Day } from '#kernel/time';
import type { By, Intent } from '../deciding/intent.ts';
import type { HistoryOf } from '../deciding/lookup.ts';
import type { History } from '../histories/history.ts';
import { commandOf } from '../registry.ts';
import { afterwards, intentsOf, suppose, type Supposed } from '../supposing/suppose.ts';
import type { SupposedStep } from '../supposing/supposed-step.ts';
import { needsTexts, readWithTexts } from './stored-history.ts';

/** What would become of some steps at an account. */
export interface SupposedOfAccount {
  readonly accountId: string;
  readonly steps: readonly Supposed[];
}

/** Decides what nobody records: it reads histories as the writer does, and appends nothing. */
export class Supposer {
  constructor(
    private readonly store: EventStore,
    private readonly keys: Keys,
    private readonly clock: Clock,
    private readonly historyOf: HistoryOf,
  ) {}

  /** What would become of some steps at each of some accounts, until a day. @throws InvalidFields */
  async suppose(
    accountIds: readonly string[],
    steps: readonly SupposedStep[],
    until: Day,
    by: By,
  ): Promise<readonly SupposedOfAccount[]> {
    const supposed: SupposedOfAccount[] = [];
    for (const accountId of new Set(accountIds)) {
      const intents = intentsOf(steps, accountId);
      const outcomes = await this.#oneByOne(accountStream(accountId), intents, until, by);
      supposed.push({ accountId, steps: outcomes });
    }
    return supposed;
  }

  /** Each in the history that those before it leave. */
  async #oneByOne(
    stream: string,
    intents: readonly Intent[],
    until: Day,
    by: By,
  ): Promise<readonly Supposed[]> {
    const { zone } = await this.store.identity();
    let history = await this.#read(stream, intents);
    const outcomes: Supposed[] = [];
    for (const intent of intents) {
      const supposing = { nowMs: this.clock.nowMs(), until, zone, by };
      const outcome = suppose(intent, await this.#around(intent), history, supposing);
      outcomes.push(outcome);
      if (outcome.events.length > 0) history = afterwards(history, outcome.events);
    }
    return outcomes;
  }

  #read(stream: string, intents: readonly Intent[]): Promise<History> {
    return intents.some(needsTexts)
      ? readWithTexts(this.store, this.keys, stream, intents)
      : this.historyOf(stream);
  }

  async #around(intent: Intent): Promise<unknown> {
    const { lookUp } = commandOf(intent.type).entry;
    return lookUp ? await lookUp(intent, this.historyOf) : {};
  }
}
