import { isAmendment } from '#events/effective-history';
import type { RecordedAccountEvent } from '#events/catalogue';
import { accountOf } from '#kernel/identifier';
import { modelIdOf, type ModelId } from '#kernel/projection';
import type { Zone } from '#kernel/time';
import type { AccountFacts } from '../facts/account-facts.ts';
import type { AccountProjections } from '../facts/account-projection.ts';
import { brokenRow, type FactsRows, type FoldProblem } from './facts-rows.ts';
import { holdsAccount, shardSuffix, WHOLE, type Shard } from './shard.ts';

export type NameOf<F> = keyof F & string;

/** A projection that reads a type of events, and how. */
interface Reader<F, N extends NameOf<F> = NameOf<F>> {
  readonly name: N;
  readonly initial: F[N];
  readonly reduce: (facts: F[N], event: RecordedAccountEvent) => F[N];
}

/** All that read one type of events; their names are one list for all events of the type. */
interface Readers<F> {
  readonly each: readonly Reader<F>[];
  readonly names: readonly NameOf<F>[];
}

/** Several projections folded side by side, of all accounts or of one part of them. */
export class AccountFolds<F extends object = AccountFacts> {
  readonly names: readonly NameOf<F>[];
  readonly models: readonly ModelId[];
  /** Types whose personal texts some projection reads. */
  readonly unseals: ReadonlySet<string>;
  readonly #models: ReadonlyMap<NameOf<F>, ModelId>;
  readonly #readers: ReadonlyMap<string, Readers<F>>;
  readonly #noRows: FactsRows<F>;

  constructor(
    private readonly projections: AccountProjections<F>,
    zone: Zone,
    readonly shard: Shard = WHOLE,
  ) {
    const suffix = shardSuffix(shard);
    // The facts are named by what stands in `projections`, and by nothing else.
    const names = Object.keys(projections) as NameOf<F>[];
    this.names = names;
    this.#models = new Map(
      names.map((name) => [name, modelIdOf(projections[name], zone) + suffix]),
    );
    this.models = [...this.#models.values()];
    this.unseals = new Set(names.flatMap((name) => projections[name].unseals));
    this.#readers = readersByType(projections, names);
    this.#noRows = Object.fromEntries(names.map((name) => [name, undefined])) as FactsRows<F>;
  }

  modelOf(name: NameOf<F>): ModelId {
    const model = this.#models.get(name);
    if (model === undefined) throw new Error(`There is no projection ${name}.`);
    return model;
  }

  initialOf<N extends NameOf<F>>(name: N): F[N] {
    return this.projections[name].initial;
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

  noRows(): FactsRows<F> {
    return { ...this.#noRows };
  }

  /**
   * Folds an event on; answers the names of the rows that changed, or 'late' when it occurred before what was
   * folded, or amends it: then the rows have to be folded again from the stream. Throws what a reducer throws.
   */
  fold(rows: FactsRows<F>, event: RecordedAccountEvent): readonly NameOf<F>[] | 'late' {
    if (event.unreadable !== undefined) throw new Error(event.unreadable);
    const readers = this.#readers.get(event.type);
    if (!readers) return isAmendment(event) ? 'late' : [];
    for (const { name } of readers.each) {
      // Of equal instants the later revision comes later, and a stream is read in revision order.
      if ((rows[name]?.until ?? '') > event.occurredAt) return 'late';
    }
    for (const reader of readers.each) foldOn(rows, reader, event);
    return readers.names;
  }

  /** The rows of a whole effective history. A projection that cannot take an event stops there; its row says so. */
  foldAll(history: readonly RecordedAccountEvent[]): FactsRows<F> {
    const rows = this.noRows();
    for (const event of history) {
      if (event.unreadable !== undefined) return this.#stopped(rows, event.unreadable, event.id);
      for (const reader of this.#readers.get(event.type)?.each ?? []) {
        const { until = '', problem } = rows[reader.name] ?? {};
        if (problem) continue;
        if (until > event.occurredAt) throw new Error('The history is not in order.');
        this.#foldOnOrStop(rows, reader, event);
      }
    }
    return rows;
  }

  /** The facts of each projection; those of an account nothing is known of where there is no row. */
  factsOf(rows: FactsRows<F>): F {
    const facts: { [N in NameOf<F>]?: F[N] } = {};
    for (const name of this.names) facts[name] = rows[name]?.facts ?? this.initialOf(name);
    // Each of the names has its facts now.
    return facts as F;
  }

  /** Why the facts in rows are not all there, if they are not. */
  problemOf(rows: FactsRows<F>): FoldProblem | undefined {
    for (const name of this.names) if (rows[name]?.problem) return rows[name].problem;
    return undefined;
  }

  /** The facts in an account's rows, all of them. @throws Error that says why they are not all there */
  wholeFactsOf(accountId: string, rows: FactsRows<F>): F {
    const problem = this.problemOf(rows);
    if (problem) throw new Error(`The account ${accountId} cannot be folded: ${problem.says}`);
    return this.factsOf(rows);
  }

  /** Every projection stops at an event whose content nobody knows. */
  #stopped(rows: FactsRows<F>, says: string, eventId: string): FactsRows<F> {
    for (const name of this.names) {
      const { facts, problem } = rows[name] ?? { facts: this.initialOf(name) };
      if (!problem) rows[name] = brokenRow(facts, { says, code: 'event-unreadable', eventId });
    }
    return rows;
  }

  #foldOnOrStop(rows: FactsRows<F>, reader: Reader<F>, event: RecordedAccountEvent): void {
    const { name, initial } = reader;
    const before = rows[name]?.facts ?? initial;
    try {
      foldOn(rows, reader, event);
    } catch (error) {
      const { name: projection } = this.projections[name];
      const says = `${projection} cannot take ${event.type}: ${messageOf(error)}`;
      rows[name] = brokenRow(before, { says, code: 'event-not-taken', eventId: event.id });
    }
  }
}

function foldOn<F>(
  rows: FactsRows<F>,
  { name, initial, reduce }: Reader<F>,
  event: RecordedAccountEvent,
): void {
  const row = rows[name];
  if (row) {
    row.facts = reduce(row.facts, event);
    row.until = event.occurredAt;
  } else {
    rows[name] = { until: event.occurredAt, facts: reduce(initial, event) };
  }
}

function readersByType<F>(
  projections: AccountProjections<F>,
  names: readonly NameOf<F>[],
): Map<string, Readers<F>> {
  const found = names.flatMap((name) => {
    const { initial, on } = projections[name];
    // Own keys only, each a reducer of that projection's own facts and of the events of the type it stands under.
    const reducers = Object.entries(on) as [string, Reader<F>['reduce']][];
    return reducers.map(([type, reduce]) => ({ type, reader: { name, initial, reduce } }));
  });
  const byType = new Map<string, Readers<F>>();
  for (const [type, readers] of Map.groupBy(found, (one) => one.type)) {
    const each = readers.map(({ reader }) => reader);
    byType.set(type, { each, names: each.map(({ name }) => name) });
  }
  return byType;
}

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
