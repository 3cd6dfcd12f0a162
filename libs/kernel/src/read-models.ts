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

/** A row and the position of the event that last changed it. */
export interface ChangedRow {
  readonly key: string;
  readonly row: RowText;
  readonly position: number;
}

/** Where projections keep their rows. Disposable: everything here can be built again from the log. */
export abstract class ReadModels {
  /** The position a model has reached; 0 for one never built. */
  abstract position(model: ModelId): Promise<number>;

  abstract rows(model: ModelId, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** One page of a model's rows in the order of their keys. */
  abstract page(
    model: ModelId,
    after: string | undefined,
    limit: number,
  ): Promise<readonly (readonly [key: string, row: string])[]>;

  /** Rows changed after a position, removed ones included, in the order they changed. */
  abstract changedSince(
    model: ModelId,
    after: number,
    limit: number,
  ): Promise<readonly ChangedRow[]>;

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
