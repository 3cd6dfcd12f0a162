import { isAmendment } from '#events/effective-history';
import { accountOf } from '#kernel/identifier';
import { modelIdOf, type ModelId } from '#kernel/projection';
import type { Instant, Zone } from '#kernel/time';
import { accountFacts, type AccountFacts } from '../facts/account-facts.ts';
import type { RecordedAccountEvent } from '#events/catalogue';
import type { AccountProjection } from '../facts/account-projection.ts';
import { holdsAccount, shardSuffix, WHOLE, type Shard } from './shard.ts';

/**
 * What a projection remembers of an account, and when the last event it read of it occurred. Facts never
 * change; the row that holds them does, as events are folded on.
 */
export interface FactsRow {
  until: Instant;
  facts: unknown;
}

/** One row a projection, in the projections' order; undefined where no event of the account mattered yet. */
export type FactsRows = (FactsRow | undefined)[];

/** A projection whatever its facts are: rows of a projection are only ever given back to itself. */
type Projected = Pick<AccountProjection<unknown>, 'name' | 'version' | 'initial' | 'unseals'> & {
  readonly on: object;
};

type Reduce = (facts: unknown, event: RecordedAccountEvent) => unknown;

interface Reader {
  readonly index: number;
  readonly reduce: Reduce;
}

/** Several projections folded side by side, of all accounts or of one part of them. */
export class AccountFolds {
  readonly models: readonly ModelId[];
  /** Types whose personal texts some projection reads. */
  readonly unseals: ReadonlySet<string>;
  readonly #initial: readonly unknown[];
  readonly #readers: ReadonlyMap<string, readonly Reader[]>;

  constructor(
    projections: readonly Projected[],
    zone: Zone,
    readonly shard: Shard = WHOLE,
  ) {
    const suffix = shardSuffix(shard);
    this.models = projections.map((projection) => modelIdOf(projection, zone) + suffix);
    this.unseals = new Set(projections.flatMap(({ unseals }) => unseals));
    this.#initial = projections.map(({ initial }) => initial);
    this.#readers = readersByType(projections);
  }

  /** Those of some events that are of accounts of this part; all of them, untouched, where there is but one. */
  ofShard<E extends { readonly stream: string }>(events: readonly E[]): readonly E[] {
    const { shard } = this;
    if (shard.count === 1) return events;
    return events.filter(({ stream }) => {
      const accountId = accountOf(stream);
      return accountId !== undefined && holdsAccount(shard, accountId);
    });
  }

  noRows(): FactsRows {
    return this.#initial.map(() => undefined);
  }

  /**
   * Folds an event on; answers a bit for each projection whose row changed, or 'late' when it occurred
   * before what was folded, or amends it: then the rows have to be folded again from the stream.
   */
  fold(rows: FactsRows, event: RecordedAccountEvent): number | 'late' {
    const readers = this.#readers.get(event.type);
    if (!readers) return isAmendment(event) ? 'late' : 0;
    for (const { index } of readers) {
      // Of equal instants the later revision comes later, and a stream is read in revision order.
      if ((rows[index]?.until ?? '') > event.occurredAt) return 'late';
    }
    let changed = 0;
    for (const { index, reduce } of readers) {
      const row = rows[index];
      if (row) {
        row.facts = reduce(row.facts, event);
        row.until = event.occurredAt;
      } else {
        rows[index] = { until: event.occurredAt, facts: reduce(this.#initial[index], event) };
      }
      changed |= 1 << index;
    }
    return changed;
  }

  /** The rows of a whole effective history. */
  foldAll(history: readonly RecordedAccountEvent[]): FactsRows {
    const rows = this.noRows();
    for (const event of history) {
      if (this.fold(rows, event) === 'late') throw new Error('The history is not in order.');
    }
    return rows;
  }

  /** The facts of each projection, in their order; those of an account nothing is known of where there is no row. */
  factsOf(rows: FactsRows): readonly unknown[] {
    return this.#initial.map((_, index) => this.#factsOf(rows, index));
  }

  #factsOf(rows: FactsRows, index: number): unknown {
    const row = rows[index];
    return row ? row.facts : this.#initial[index];
  }
}

function readersByType(projections: readonly Projected[]): Map<string, Reader[]> {
  const readers = new Map<string, Reader[]>();
  projections.forEach(({ on }, index) => {
    // Own keys only, each a reducer of that projection's own facts and of the events of the type it stands under.
    for (const [type, reduce] of Object.entries(on) as [string, Reduce][]) {
      readers.set(type, [...(readers.get(type) ?? []), { index, reduce }]);
    }
  });
  return readers;
}

/** The facts in rows that were folded with `projectionsOf`. */
export const factsFrom = (folds: AccountFolds, rows: FactsRows): AccountFacts =>
  // The rows stand in the order of those projections, so that each is of the kind named.
  accountFacts(folds.factsOf(rows) as Parameters<typeof accountFacts>[0]);

export const rowText = ({ until, facts }: FactsRow): string => JSON.stringify({ until, facts });

export const rowOf = (text: string): FactsRow => JSON.parse(text) as FactsRow;
