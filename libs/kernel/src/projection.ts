import type { Event, LogEntry } from './event.ts';
import type { Fold } from './fold.ts';
import type { Zone } from './time.ts';

/** A fold of the log into rows: one row a key, kept up to date as events come in. */
export interface Projection<S, E extends Event> extends Fold<S, E> {
  readonly name: string;
  /** Raised when the same history gives other rows; a new version is built beside the old. */
  readonly version: number;
  /** The row an event belongs to; undefined when the event is of no category this projection reads. */
  readonly key: (event: Pick<E, 'type'> & Pick<LogEntry, 'stream'>) => string | undefined;
  /** Types whose personal texts the fold reads; of all others they stay sealed. */
  readonly unseals: readonly E['type'][];
}

/** A read model's identity. Days depend on the zone, so rows of one zone are not those of another. */
export type ModelId = string;

export const modelIdOf = (
  { name, version }: { readonly name: string; readonly version: number },
  zone: Zone,
): ModelId => `${name}@${String(version)}/${zone}`;
