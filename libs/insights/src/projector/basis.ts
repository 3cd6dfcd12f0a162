import { PositionUnknown, type EventStore } from '#kernel/event-store';
import type { Advance, ReadModels } from '#kernel/read-models';
import { shardSuffix, type Shard } from './shard.ts';

/** What the rows of a part of the accounts were folded from. */
export interface Basis {
  readonly ledgerId: string;
  /** Up to where the log was folded, and the event that stands there; null where there was none yet. */
  readonly position: number;
  readonly eventId: string | null;
  /** How many keys had been destroyed by then: texts sealed under them are in no row. */
  readonly keysDestroyed: number;
  /** Names the last time all rows were built anew: whoever has rows of another in memory throws them away. */
  readonly build: string;
}

const ROW = 'basis';

/** What the rows of a part rest on; undefined when there were none yet, or nobody noted it. */
export async function readBasis(readModels: ReadModels, shard: Shard): Promise<Basis | undefined> {
  const text = (await readModels.rows(modelOf(shard), [ROW])).get(ROW);
  // Written below.
  return text === undefined ? undefined : (JSON.parse(text) as Basis);
}

/** From now on the rows of a part rest on that, wherever they were before. */
export const replaceBasis = (readModels: ReadModels, shard: Shard, basis: Basis): Promise<void> =>
  readModels.replace(modelOf(shard), basis.position, [[ROW, JSON.stringify(basis)]]);

/** How the basis of a part moves, together with its rows. */
export const basisAdvance = (shard: Shard, from: number, to: Basis): Advance => ({
  model: modelOf(shard),
  from,
  to: to.position,
  rows: new Map([[ROW, JSON.stringify(to)]]),
});

/**
 * Whether a log still holds the event that rows were folded up to. A log put back from a backup may have grown
 * beyond that position since, with other events.
 */
export const standsIn = async (store: EventStore, { position, eventId }: Basis): Promise<boolean> =>
  (await eventIdAt(store, position)) === eventId;

/**
 * The id of the event at a position; null at the very beginning, and where no event stands there. Of servers only
 * positions of events may be asked for, so that the one before is looked for first.
 */
export async function eventIdAt(store: EventStore, position: number): Promise<string | null> {
  if (position === 0) return null;
  try {
    const [before] = await store.readAll({ after: position, direction: 'backwards', limit: 1 });
    const [event] = await store.readAll({ limit: 1, ...(before && { after: before.position }) });
    return event?.position === position ? event.id : null;
  } catch (error) {
    if (error instanceof PositionUnknown) return null;
    throw error;
  }
}

const modelOf = (shard: Shard): string => `basis${shardSuffix(shard)}`;
