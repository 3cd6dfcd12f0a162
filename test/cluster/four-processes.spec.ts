import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AccountFolds } from '#insights/projector/account-folds';
import { projectionsOf } from '#insights/facts/account-facts';
import { shardsOf } from '#insights/projector/shard';
import { rebuildFacts } from '#insights/projector/rebuild-facts';
import type { PortfolioPage } from '#insights/views';
import { PAGE_MAX, type EventStore } from '#kernel/event-store';
import { accountOf } from '#kernel/identifier';
import type { ReadModels } from '#kernel/read-models';
import { MemoryReadModels } from '#stores/memory/read-models';
import { openEventStore, openReadSide } from '#stores/open-places';
import { placesIn } from '#stores/places';
import { SystemClock } from '#stores/system-clock';
import { StreamReader } from '../api/live-reader.ts';
import { COMMAND } from '../cli/given-command.ts';
import {
  givenCluster,
  SHARDS,
  startProjector,
  type Api,
  type GivenCluster,
} from './given-cluster.ts';

/** On a machine with much to do everything takes long; how long it may take is for the bench to say. */
const PATIENCE_MS = 600_000;
const EVENTS = 20_000;
const EVENTS_PER_ACCOUNT = 100;
const ACCOUNTS = EVENTS / EVENTS_PER_ACCOUNT;
/** As many of them are commanded over HTTP, one event at a time; all others are imported meanwhile. */
const COMMANDED = 40;
const CALLERS = 20;
/** Something breaks each time so many commands were acknowledged. */
const FAULT_EVERY = 250;

let cluster: GivenCluster;
beforeEach(async () => {
  cluster = await givenCluster();
}, PATIENCE_MS);
afterEach(() => cluster.close(), PATIENCE_MS);

interface Acknowledged {
  readonly position: string;
  readonly eventIds: readonly string[];
}

/** Sends a command until it is acknowledged: what is not known to have happened is sent again with the same key, anywhere. */
async function send(path: string, key: string, body: object): Promise<Acknowledged> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(cluster.apis[(attempt + key.length) % 2]!, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    if (answer?.ok) return (await answer.json()) as Acknowledged;
    if (answer && answer.status !== 503) throw new Error(`${path}: ${await answer.text()}`);
    // What Retry-After says, at most.
    await pause(100);
  }
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Nothing when the connection broke. */
async function ask(api: Api, path: string, init: Asking = {}): Promise<Response | undefined> {
  const headers = { authorization: `Bearer ${cluster.token}`, ...init.headers };
  return fetch(api.url(`/api/v1/${path}`), { ...init, headers }).catch(() => undefined);
}

const open = (accountId: string) =>
  send('accounts', `open-${accountId}`, { accountId, as: 'customer', name: accountId });

const order = (accountId: string, number: number) =>
  send(`accounts/${accountId}/orders`, `order-${accountId}-${number}`, {
    orderId: `O-${number}`,
    amount: `${(number % 90) + 10}.00`,
    currency: 'EUR',
    occurredOn: `2025-${String((number % 12) + 1).padStart(2, '0')}-1${number % 10}`,
  });

/** The portfolio once it includes a position. */
async function portfolioAfter(api: Api, position: string): Promise<PortfolioPage> {
  for (;;) {
    const answer = await ask(api, `portfolio?limit=1&after=${position}`);
    if (answer?.ok) return (await answer.json()) as PortfolioPage;
  }
}

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
  'twenty thousand events arrive once and are counted once, whatever breaks meanwhile',
  async () => {
    const acknowledged: Acknowledged[] = [];
    const breaking = faults();
    let isBreaking: Promise<unknown> = Promise.resolve();
    const done = (answer: Acknowledged): void => {
      acknowledged.push(answer);
      if (acknowledged.length % FAULT_EVERY === 0)
        isBreaking = isBreaking.then(() => breaking.next());
    };
    const caller = async (number: number): Promise<void> => {
      for (let account = number; account < COMMANDED; account += CALLERS) {
        done(await open(`A-${account}`));
        for (let one = 1; one < EVENTS_PER_ACCOUNT; one += 1) {
          done(await order(`A-${account}`, one));
        }
      }
    };
    const calls = Array.from({ length: CALLERS }, (_, number) => caller(number));

    await Promise.all([...calls, imported()]);
    await isBreaking;

    const last = await open('B-last');
    for (const api of cluster.apis) {
      expect(await portfolioAfter(api, last.position)).toMatchObject({ total: ACCOUNTS + 1 });
    }
    const ids = await expectAsRebuilt();
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
        `C-${account},2025-0${(number % 9) + 1}-11,order,${number + 10},EUR,O-${number}`,
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
  }
}

/** The read models are those of a rebuild, bit for bit. Answers the ids of all events of accounts in the log. */
async function expectAsRebuilt(): Promise<readonly string[]> {
  const { events: place, read } = placesIn(cluster.places.environment, '');
  const store = await openEventStore(place, { clock: new SystemClock() });
  const readSide = await openReadSide(read);
  try {
    const rebuilt = new MemoryReadModels();
    await rebuildFacts(store, readSide.keys, rebuilt, { shards: SHARDS });
    const { zone } = await store.identity();
    for (const shard of shardsOf(SHARDS)) {
      const { models } = new AccountFolds(projectionsOf(zone), zone, shard);
      expect(await readSide.readModels.positions(models)).toEqual(await rebuilt.positions(models));
      for (const model of models) {
        expect(await rowsOf(readSide.readModels, model)).toEqual(await rowsOf(rebuilt, model));
      }
    }
    return await idsIn(store);
  } finally {
    await readSide.close();
    await store.close();
  }
}

async function idsIn(store: EventStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = 0; ;) {
    const page = await store.readAll({ after, limit: PAGE_MAX });
    const last = page.at(-1);
    if (!last) return ids;
    ids.push(...page.filter(({ stream }) => accountOf(stream) !== undefined).map(({ id }) => id));
    after = last.position;
  }
}

const rowsOf = (readModels: ReadModels, model: string) =>
  readModels.page(model, undefined, 2 * ACCOUNTS);

it(
  'the work of a projector that freezes is taken over, and what it writes when it thaws is refused',
  async () => {
    const [frozen] = cluster.projectors;
    const before = await open('A-1');
    await portfolioAfter(cluster.apis[0]!, before.position);
    process.kill(frozen!.pid, 'SIGSTOP');

    let last = before;
    for (let number = 1; number <= 40; number += 1) {
      await open(`B-${number}`);
      last = await order(`B-${number}`, 1);
    }

    // Some of these accounts are in parts that the frozen one holds.
    const page = await portfolioAfter(cluster.apis[1]!, last.position);
    expect(page.total).toBe(41);
    process.kill(frozen!.pid, 'SIGCONT');
    const after = await order('B-1', 2);
    await portfolioAfter(cluster.apis[0]!, after.position);
    expect(await expectAsRebuilt()).toHaveLength(1 + 2 * 40 + 1);
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
    const first = await open('A-1');
    await reader.until((heard) => heard.some(({ id }) => id === first.position));
    await one!.server.kill('SIGKILL');
    await reader.ended();
    await open('A-2');
    await open('A-3');

    const back = await listen(other!, reader.lastEventId);
    const last = await open('A-4');
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
