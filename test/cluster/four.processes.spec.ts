import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StreamReader } from '../api/live-reader.ts';
import { COMMAND } from '../cli/given-command.ts';
import { expectAsRebuilt } from './as-rebuilt.ts';
import { Caller, type Acknowledged } from './caller.ts';
import { givenCluster, startProjector, type Api, type GivenCluster } from './given-cluster.ts';

/** An import that could not reach everything is started again after so long. */
const PAUSE_MS = 250;
/** On a machine with much to do everything takes long; how long it may take is for the bench to say. */
const PATIENCE_MS = 600_000;
const EVENTS = 2_000;
const EVENTS_PER_ACCOUNT = 100;
const ACCOUNTS = EVENTS / EVENTS_PER_ACCOUNT;
/** As many of them are commanded over HTTP, one event at a time; all others are imported meanwhile. */
const COMMANDED = 10;
const CALLERS = 20;
/** Something breaks each time so many commands were acknowledged. */
const FAULT_EVERY = 150;

/** Each spec has one of its own, and leaves nothing behind, also when it could not be started. */
let given: GivenCluster | undefined;
let cluster: GivenCluster;
let caller: Caller;
beforeEach(async () => {
  cluster = given = await givenCluster();
  caller = new Caller(cluster);
}, PATIENCE_MS);
afterEach(async () => {
  await given?.close();
  given = undefined;
}, PATIENCE_MS);

/** Breaks something, and mends what was broken before: the same sequence in each run. */
async function* faults(): AsyncGenerator<void, void, undefined> {
  const { projectors, eventStore } = cluster;
  for (let round = 0; ; round += 1) {
    const projector = projectors[round % 2]!;
    await projector.kill('SIGKILL');
    yield;
    await eventStore.cutConnections();
    await startProjector(projector);
    yield;
    process.kill(projector.pid, 'SIGSTOP');
    await eventStore.dropSubscriptions();
    yield;
    process.kill(projector.pid, 'SIGCONT');
    yield;
  }
}

it(
  'two thousand events arrive once and are counted once, whatever breaks meanwhile',
  async () => {
    const acknowledged: Acknowledged[] = [];
    const breaking = faults();
    let isBreaking: Promise<unknown> = Promise.resolve();
    const done = (answer: Acknowledged): void => {
      acknowledged.push(answer);
      if (acknowledged.length % FAULT_EVERY === 0)
        isBreaking = isBreaking.then(() => breaking.next());
    };
    const calling = async (number: number): Promise<void> => {
      for (let account = number; account < COMMANDED; account += CALLERS) {
        done(await caller.open(`A-${account}`));
        for (let one = 1; one < EVENTS_PER_ACCOUNT; one += 1) {
          done(await caller.order(`A-${account}`, one));
        }
      }
    };
    const calls = Array.from({ length: CALLERS }, (_, number) => calling(number));

    await Promise.all([...calls, imported()]);
    await isBreaking;

    const last = await caller.open('B-last');
    for (const api of cluster.apis) {
      expect(await caller.portfolioAfter(api, last.position)).toMatchObject({
        total: ACCOUNTS + 1,
      });
    }
    const ids = await expectAsRebuilt(cluster);
    expect(ids).toHaveLength(EVENTS + 1);
    const inLog = new Set(ids);
    expect(inLog.size).toBe(ids.length);
    const lost = acknowledged.flatMap(({ eventIds }) => eventIds).filter((id) => !inLog.has(id));
    expect(acknowledged).toHaveLength(COMMANDED * EVENTS_PER_ACCOUNT);
    expect(lost).toEqual([]);
  },
  PATIENCE_MS,
);

/** Imports the other accounts' orders, again and again until all of it is known. */
async function imported(): Promise<void> {
  const { dir } = cluster.apis[0]!.server;
  const file = join(dir, 'orders.csv');
  const rows = Array.from({ length: ACCOUNTS - COMMANDED }, (_, account) =>
    Array.from(
      { length: EVENTS_PER_ACCOUNT - 1 },
      (_one, number) =>
        `C-${account},2025-0${(number % 9) + 1}-11,order,${number + 10},EUR,O-${account}-${number}`,
    ),
  ).flat();
  writeFileSync(
    file,
    ['account_id,occurred_at,type,amount,currency,reference', ...rows].join('\n'),
  );
  const env = { PATH: process.env['PATH'] ?? '', ...cluster.places.environment };
  const line = ['--disable-warning=ExperimentalWarning', COMMAND, 'import', file, '--data', dir];
  for (;;) {
    const code = await new Promise((resolve) => {
      execFile(process.execPath, line, { env }, (error) => {
        resolve(error?.code ?? 0);
      });
    });
    if (code === 0) return;
    await pause(PAUSE_MS);
  }
}

it(
  'the work of a projector that freezes is taken over, and what it writes when it thaws is refused',
  async () => {
    const [frozen] = cluster.projectors;
    const before = await caller.open('A-1');
    await caller.portfolioAfter(cluster.apis[0]!, before.position);
    process.kill(frozen!.pid, 'SIGSTOP');

    let last = before;
    for (let number = 1; number <= 40; number += 1) {
      await caller.open(`B-${number}`);
      last = await caller.order(`B-${number}`, 1);
    }

    // Some of these accounts are in parts that the frozen one holds.
    const page = await caller.portfolioAfter(cluster.apis[1]!, last.position);
    expect(page.total).toBe(41);
    process.kill(frozen!.pid, 'SIGCONT');
    const after = await caller.order('B-1', 2);
    await caller.portfolioAfter(cluster.apis[0]!, after.position);
    expect(await expectAsRebuilt(cluster)).toHaveLength(1 + 2 * 40 + 1);
  },
  PATIENCE_MS,
);

it(
  'a live stream that ends with its process goes on at another, without a gap or a repeat',
  async () => {
    const [one, other] = cluster.apis;
    const listen = (api: Api, lastEventId?: string) =>
      StreamReader.open(api.url('/api/v1/live?projections=portfolio').href, {
        authorization: `Bearer ${cluster.token}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      });
    const reader = await listen(one!);
    const first = await caller.open('A-1');
    await reader.until((heard) => heard.some(({ id }) => id === first.position));
    await one!.server.kill('SIGKILL');
    await reader.ended();
    await caller.open('A-2');
    const third = await caller.open('A-3');
    // One that lags behind says "read all again", which is right, and not what this is about.
    await caller.portfolioAfter(other!, third.position);

    const back = await listen(other!, reader.lastEventId);
    const last = await caller.open('A-4');
    await back.until((heard) => heard.some(({ id }) => id === last.position));

    const told = [...reader.heard, ...back.heard]
      .filter(({ type }) => type === 'changed')
      .flatMap(({ body }) => body['rows'] as readonly { readonly accountId: string }[])
      .map(({ accountId }) => accountId);
    expect(told.sort()).toEqual(['A-1', 'A-2', 'A-3', 'A-4']);
    reader.close();
    back.close();
  },
  PATIENCE_MS,
);
