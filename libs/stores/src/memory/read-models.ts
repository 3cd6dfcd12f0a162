import type { ModelId } from '#kernel/projection';
import {
  CheckpointMoved,
  ReadModels,
  type Advance,
  type Changes,
  type RowText,
} from '#kernel/read-models';

/** A row and the position of the event that last changed it. */
interface Row {
  readonly key: string;
  readonly row: RowText;
  readonly position: number;
}

interface Model {
  readonly position: number;
  /** By key; a removed row stays as null, so that those who follow the changes hear of it. */
  readonly rows: Map<string, Row>;
}

/** Rows that last as long as the process, for specs. */
export class MemoryReadModels extends ReadModels {
  readonly #models = new Map<ModelId, Model>();

  positions(models: readonly ModelId[]): Promise<readonly number[]> {
    return Promise.resolve(models.map((model) => this.#model(model).position));
  }

  rows(model: ModelId, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = this.#model(model);
    const found = keys.map((key) => [key, rows.get(key)?.row ?? null] as const).filter(isThere);
    return Promise.resolve(new Map(found));
  }

  page(
    model: ModelId,
    after: string | undefined,
    limit: number,
  ): Promise<readonly (readonly [key: string, row: string])[]> {
    const page = [...this.#model(model).rows.values()]
      .map(({ key, row }) => [key, row] as const)
      .filter(isThere)
      .filter(([key]) => after === undefined || key > after)
      .sort(byKey)
      .slice(0, limit);
    return Promise.resolve(page);
  }

  changedKeys({ models, after, upTo }: Changes, limit: number): Promise<readonly string[]> {
    const changed = models
      .flatMap((model) => [...this.#model(model).rows.values()])
      .filter(({ position }) => position > after && position <= upTo);
    return Promise.resolve([...new Set(changed.map(({ key }) => key))].slice(0, limit));
  }

  // An async function turns what is thrown inside into a rejection, as a store with real waiting does.
  // eslint-disable-next-line @typescript-eslint/require-await
  async advance(advances: readonly Advance[]): Promise<void> {
    const moved = new Map<ModelId, Model>();
    for (const { model, from, to, rows } of advances) {
      const current = moved.get(model) ?? this.#model(model);
      if (current.position !== from) throw new CheckpointMoved(model, from, current.position);
      if (to < from) throw new RangeError(`${model} cannot go back from ${from} to ${to}.`);
      moved.set(model, { position: to, rows: withRows(current.rows, to, rows) });
    }
    for (const [model, content] of moved) this.#models.set(model, content);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async replace(
    model: ModelId,
    to: number,
    rows: Iterable<readonly [key: string, row: string]>,
  ): Promise<void> {
    const gone = [...this.#model(model).rows.keys()].map((key) => [key, null] as const);
    const content = new Map<string, RowText>([...gone, ...rows]);
    this.#models.set(model, { position: to, rows: withRows(new Map(), to, content) });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #model(model: ModelId): Model {
    return this.#models.get(model) ?? { position: 0, rows: new Map() };
  }
}

function withRows(
  rows: ReadonlyMap<string, Row>,
  position: number,
  changes: ReadonlyMap<string, RowText>,
): Map<string, Row> {
  const changed = new Map(rows);
  for (const [key, row] of changes) changed.set(key, { key, row, position });
  return changed;
}

const isThere = (
  entry: readonly [key: string, row: RowText],
): entry is readonly [key: string, row: string] => entry[1] !== null;

const byKey = (
  [left]: readonly [string, ...unknown[]],
  [right]: readonly [string, ...unknown[]],
) => (left < right ? -1 : left > right ? 1 : 0);
