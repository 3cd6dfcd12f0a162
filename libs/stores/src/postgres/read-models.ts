import type { Lease } from '#kernel/leases';
import type { ModelId } from '#kernel/projection';
import { CheckpointMoved, ReadModels, type Advance, type Changes } from '#kernel/read-models';
import { writing } from './fence.ts';
import { tellNews } from './news.ts';
import type { Connection } from './connection.ts';
import type { Postgres } from './postgres.ts';
import { changedKeysOf, entriesOf, pageOf, positionsOf } from './read-model-rows.ts';
import { moveOn, swapIn } from './read-model-writes.ts';

/** Rows in PostgreSQL, for any number of processes: those who wait for them hear of every write. */
export class PostgresReadModels extends ReadModels {
  constructor(
    private readonly postgres: Postgres,
    private readonly lease?: Lease,
  ) {
    super();
  }

  /** The same rows, written only while the lease is in the same hands: later writes are LeaseLost. */
  fencedBy(lease: Lease): PostgresReadModels {
    return new PostgresReadModels(this.postgres, lease);
  }

  positions(models: readonly ModelId[]): Promise<readonly number[]> {
    return positionsOf(this.postgres, models);
  }

  async rows(model: ModelId, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(await entriesOf(this.postgres, model, keys));
  }

  page(
    model: ModelId,
    after: string | undefined,
    limit: number,
  ): Promise<readonly (readonly [key: string, row: string])[]> {
    return pageOf(this.postgres, model, after ?? '', limit);
  }

  changedKeys(changes: Changes, limit: number): Promise<readonly string[]> {
    return changedKeysOf(this.postgres, changes, limit);
  }

  async advance(advances: readonly Advance[]): Promise<void> {
    const back = advances.find(({ from, to }) => to < from);
    if (back) throw new RangeError(`${back.model} cannot go back from ${back.from} to ${back.to}.`);
    await writing(this.postgres, this.lease, async (connection) => {
      for (const advance of inOneOrder(advances)) await mustMoveOn(connection, advance);
      await tellNews(connection, this.postgres.schema);
    });
  }

  async replace(
    model: ModelId,
    to: number,
    rows: Iterable<readonly [key: string, row: string]>,
  ): Promise<void> {
    await writing(this.postgres, this.lease, async (connection) => {
      await swapIn(connection, model, to, rows);
      await tellNews(connection, this.postgres.schema);
    });
  }

  /** The pool is closed by whoever opened it. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** @throws CheckpointMoved */
async function mustMoveOn(connection: Connection, advance: Advance): Promise<void> {
  if (await moveOn(connection, advance)) return;
  const { model, from } = advance;
  const [actual = 0] = await positionsOf(connection, [model]);
  throw new CheckpointMoved(model, from, actual);
}

/** Two who move the same models on would wait for each other if each began with another one. */
const inOneOrder = (advances: readonly Advance[]): readonly Advance[] =>
  advances.toSorted((left, right) =>
    left.model < right.model ? -1 : left.model > right.model ? 1 : 0,
  );
