import { setTimeout as pause } from 'node:timers/promises';
import { projectionsOf } from '#insights/facts/account-facts';
import { keepShard } from '#insights/portfolio/keep-portfolio';
import { listModelOf } from '#insights/portfolio/list-checkpoint';
import { AccountFolds } from '#insights/projector/account-folds';
import { rebuild } from '#insights/projector/rebuild';
import { shardsOf, shardSuffix } from '#insights/projector/shard';
import { LEASE_MS } from '#insights/projector/shared-work';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import { uuidOf } from '#kernel/hash';
import { keepShared } from '../../apps/api/src/insights/keep-shared.ts';
import { eventOf } from './append.bench.ts';
import { amountOf, type Figure } from './figure.ts';
import { newLists, type ScaleGround } from './scale-ground.ts';
import { timeMs, workUs } from './timing.ts';

/** What is followed is this share of the log; the rest was there before. */
const FOLLOWED = 0.4;

/** Following the log in so many parts, all in one process: events a second until facts and lists are written. */
export async function projecting(ground: ScaleGround, parts: number): Promise<readonly Figure[]> {
  const { store, clock, readSide } = ground;
  const { keys, readModels } = readSide;
  const { leases, under } = readSide.sharing;
  const { zone } = await store.identity();
  const head = await store.head();
  const from = Math.ceil(head * (1 - FOLLOWED));
  const shards = shardsOf(parts);
  const folds = shards.map((shard) => new AccountFolds(projectionsOf(zone), zone, shard));
  for (const part of folds) await rebuild(store, keys, readModels, part, { position: from });
  const held = await Promise.all(
    shards.map((shard) => leases.claim(`bench${shardSuffix(shard)}`, 'bench', WAIT_MAX_MS)),
  );
  const ending = new AbortController();
  let work: readonly Promise<void>[] = [];
  const followAll = async (): Promise<void> => {
    work = shards.map((shard, index) => {
      const written = under(held[index]!);
      return keepShard({ store, keys, clock, newLists, ...written }, shard, ending.signal);
    });
    const models = folds.flatMap((part) => [...part.models, listModelOf(zone, part.shard)]);
    await until(async () => (await readModels.positions(models)).every((at) => at === head));
  };
  let ms = 0;
  const us = await workUs(async () => (ms = await timeMs(followAll)));
  ending.abort();
  await Promise.all(work);
  const events = head - from;
  const how = parts === 1 ? 'in one part' : `in ${parts} parts`;
  return [
    amountOf(`events followed ${how}, one process`, (events / ms) * 1000, '/s'),
    amountOf(`the process's work, an event followed ${how}`, us / events, 'µs'),
  ];
}

/** Parts whose holder has died just after it held on to them: until another process has written all that came. */
export async function takingOver(ground: ScaleGround, parts: number): Promise<Figure> {
  const { store, clock, readSide } = ground;
  const { keys, readModels, sharing } = readSide;
  const { zone } = await store.identity();
  await rebuildFacts(store, keys, readModels, { shards: parts });
  const shards = shardsOf(parts);
  for (const shard of shards) {
    await sharing.leases.claim(`portfolio${shardSuffix(shard)}`, 'dead', LEASE_MS);
  }
  const models = shards.flatMap(
    (shard) => new AccountFolds(projectionsOf(zone), zone, shard).models,
  );
  const ending = new AbortController();
  let work = Promise.resolve();
  const ms = await timeMs(async () => {
    const events = [{ ...eventOf(0), id: uuidOf('bench', 'taken over') }];
    const { position } = await store.append({ stream: 'account-NEW', expected: 'none', events });
    work = keepShared({ store, keys, clock, newLists }, sharing, parts, ending.signal);
    await until(async () => (await readModels.positions(models)).every((at) => at >= position));
  });
  ending.abort();
  await work;
  return amountOf(`${parts} parts taken over from a process that died`, ms, 'ms');
}

/** How often those who wait for a figure look, and how long at most. */
const LOOK_MS = 10;
const WAIT_MAX_MS = 300_000;

async function until(met: () => Promise<boolean>): Promise<void> {
  const untilMs = performance.now() + WAIT_MAX_MS;
  while (!(await met())) {
    if (performance.now() > untilMs) throw new Error('What was waited for never came.');
    await pause(LOOK_MS);
  }
}
