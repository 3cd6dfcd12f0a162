import { decode } from '#events/codec';
import { importStream } from '#events/imports/imports.events';
import { Rejection } from '#kernel/decision';
import type { EventStore } from '#kernel/event-store';
import { addDays, endOfDay, type Day } from '#kernel/time';
import type { Moments } from '../asking/moments.ts';
import { pagesBetween } from '../projector/fold-log.ts';
import { readStream } from '../projector/read-stream.ts';
import { LAG_DAYS, type KnowledgeLagQuery } from './knowledge-lag.query.ts';
import type { KnowledgeLag } from './knowledge-lag.view.ts';
import { LagTally } from './lag-tally.ts';

/** Answers how long facts take from happening to being recorded, by reading the log of the days asked for. */
export class KnowledgeLags {
  constructor(
    private readonly store: EventStore,
    private readonly moments: Moments,
  ) {}

  /** @throws Rejection `from-later`; what the signal says, once nobody waits any more */
  async lag(
    { from: asked, to = this.moments.today(), by = 'source', accountIds }: KnowledgeLagQuery,
    left?: AbortSignal,
  ): Promise<KnowledgeLag> {
    const from = asked ?? addDays(to, 1 - LAG_DAYS);
    if (from > to) throw fromLater(from, to);
    const [after, position] = [await this.#endOf(addDays(from, -1)), await this.#endOf(to)];
    const tally = new LagTally(this.moments.ledger.zone, accountIds && new Set(accountIds));
    for await (const page of pagesBetween(this.store, after, position)) {
      left?.throwIfAborted();
      for (const event of page) tally.add(event);
    }
    return {
      from,
      to,
      position: this.moments.onWire(position),
      all: tally.all(),
      by,
      groups:
        by === 'person'
          ? tally.byPerson()
          : tally.bySource(await this.#recipesOf(tally.batches(), position)),
    };
  }

  /** Where the log ended with a day; where it ends now while the day is not over. */
  #endOf(day: Day): Promise<number> {
    return day >= this.moments.today()
      ? this.store.head()
      : this.store.positionKnownAt(endOfDay(day, this.moments.ledger.zone));
  }

  /** What files were read by, as far as that is on record. */
  async #recipesOf(
    batches: readonly string[],
    position: number,
  ): Promise<ReadonlyMap<string, string>> {
    const recipes = new Map<string, string>();
    for (const batch of batches) {
      for (const stored of await readStream(this.store, importStream(batch), position)) {
        const event = decode(stored);
        if (event?.type === 'ImportCompleted' && event.data.recipe !== undefined) {
          recipes.set(batch, event.data.recipe);
        }
      }
    }
    return recipes;
  }
}

const fromLater = (from: Day, to: Day): Rejection =>
  new Rejection('from-later', `${from} is later than ${to}.`, { from, to });
