import { setTimeout as pause } from 'node:timers/promises';
import { Insights } from '#insights/asking/insights';
import { keepShared } from '../../apps/api/src/insights/keep-shared.ts';
import { amountOf, type Figure } from './figure.ts';
import { newLists, type ScaleGround } from './scale-ground.ts';
import { timeMs } from './timing.ts';

/** What processes ask PostgreSQL while nothing happens. */
export async function resting(ground: ScaleGround, parts: number): Promise<readonly Figure[]> {
  const { store, clock, readSide } = ground;
  const { keys, readModels, lists, sharing } = readSide;
  const { mayHaveMoved } = sharing;
  const kept = { shards: parts, mayHaveMoved };
  const watching = await Insights.of({ store, keys, readModels, lists, clock, newLists, kept });
  return [
    amountOf(
      `statements a second of a projector that rests on ${parts} parts`,
      await statementsOf(ground, (signal) =>
        keepShared({ store, keys, clock, newLists }, sharing, parts, signal),
      ),
      '/s',
    ),
    amountOf(
      `statements a second of an api process that watches ${parts} parts`,
      await statementsOf(ground, (signal) => watching.run(signal)),
      '/s',
    ),
  ];
}

/** PostgreSQL counts a while later than it answers, so both looks come that much later. */
const SETTLE_MS = 3_000;
const WATCHED_MS = 10_000;

async function statementsOf(
  { number }: ScaleGround,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<number> {
  const committed = 'SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()';
  const ending = new AbortController();
  const working = work(ending.signal);
  await pause(SETTLE_MS);
  const before = await number(committed);
  const ms = await timeMs(() => pause(WATCHED_MS));
  const after = await number(committed);
  ending.abort();
  await working;
  return ((after - before) / ms) * 1000;
}
