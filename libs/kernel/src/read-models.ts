import type { ModelId } from './projection.ts';

/** A row's new content as JSON text, or null when the row is gone. */
export type RowText = string | null;

/** Rows and the position they reach: they move together or not at all. */
export interface Advance {
  readonly model: ModelId;
  readonly from: number;
  readonly to: number;
  readonly rows: ReadonlyMap<string, RowText>;
}

/** Rows of which models, changed after one position and up to another, both counted in the log. */
export interface Changes {
  readonly models: readonly ModelId[];
  readonly after: number;
  readonly upTo: number;
}

/** Where projections keep their rows. Disposable: everything here can be built again from the log. */
export abstract class ReadModels {
  /** The positions some models have reached, in their order and as of one moment; 0 for one never built. */
  abstract positions(models: readonly ModelId[]): Promise<readonly number[]>;

  async position(model: ModelId): Promise<number> {
    const [position = 0] = await this.positions([model]);
    return position;
  }

  abstract rows(model: ModelId, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** One page of a model's rows in the order of their keys. */
  abstract page(
    model: ModelId,
    after: string | undefined,
    limit: number,
  ): Promise<readonly (readonly [key: string, row: string])[]>;

  /** Keys of rows last changed there, removed rows included, in any order; at most so many. */
  abstract changedKeys(changes: Changes, limit: number): Promise<readonly string[]>;

  /** Moves several models on in one transaction. @throws CheckpointMoved when any is not at `from` */
  abstract advance(advances: readonly Advance[]): Promise<void>;

  /** Swaps a model for one built elsewhere, in one transaction. */
  abstract replace(
    model: ModelId,
    to: number,
    rows: Iterable<readonly [key: string, row: string]>,
  ): Promise<void>;

  abstract close(): Promise<void>;
}

/** Somebody else moved the model on: read its position again and go on from there. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';

  constructor(
    readonly model: ModelId,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${model} is at position ${String(actual)}, not at ${String(expected)}.`);
  }
}
