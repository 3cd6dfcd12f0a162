import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createParser } from 'eventsource-parser';
import { Access } from '#access/access';
import { SqliteAccessStore } from '#stores/sqlite/access-store';
import { SystemClock } from '#stores/system-clock';
import { timeAtMost, type Bench } from './figure.ts';
import { inFolder } from './ground.ts';
import { quantileOf } from './timing.ts';

const PER_SECOND = 500;
const SECONDS = 6;
const ACCOUNTS = 500;
const START_MAX_MS = 10_000;

/** From an append answered over HTTP to the changed row on the stream, while 500 events come in a second. */
export const live: Bench = {
  name: 'live',
  run: () =>
    inFolder(async (folder) => {
      const token = await tokenFor(folder);
      const server = await startServer(folder);
      try {
        const delays = await delaysOf(server.url, token);
        const what = `append to live row, 99th of 100, at ${PER_SECOND} events/s`;
        return [timeAtMost(what, quantileOf(delays, 0.99), 50)];
      } finally {
        await stop(server.process);
      }
    }),
};

async function tokenFor(folder: string): Promise<string> {
  const store = SqliteAccessStore.open(folder);
  const { secret } = await new Access(store, new SystemClock()).addToken('bench', 'write');
  await store.close();
  return secret;
}

async function startServer(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const main = fileURLToPath(new URL('../../apps/api/bundle/main.js', import.meta.url));
  const process_ = spawn(process.execPath, [main, '--data', folder], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = AbortSignal.timeout(START_MAX_MS);
  const [line] = (await once(createInterface(process_.stdout), 'line', { signal: ended })) as [
    string,
  ];
  const url = /http:\/\/[^/\s]+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`The server said "${line}" instead of its address.`);
  return { url, process: process_ };
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** Milliseconds from the answer of each command to the message that carries its position, or one beyond it. */
async function delaysOf(url: string, token: string): Promise<number[]> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = async (path: string, body: object): Promise<number> => {
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return positionIn(((await answer.json()) as { position: string }).position);
  };
  const account = (at: number) => `L-${at % ACCOUNTS}`;
  for (let at = 0; at < ACCOUNTS; at += 1) {
    await post('accounts', { accountId: account(at), as: 'customer', name: account(at) });
  }
  const listening = new AbortController();
  const waiting: { position: number; since: number }[] = [];
  const delays: number[] = [];
  let reached = 0;
  const settle = () => {
    const now = performance.now();
    while (waiting[0] && waiting[0].position <= reached) {
      delays.push(now - (waiting.shift()?.since ?? now));
    }
  };
  const listened = listen(url, headers, listening.signal, (position) => {
    reached = Math.max(reached, position);
    settle();
  });
  await sendSteadily(async (at) => {
    const order = { orderId: `SO-${at}`, amount: '10.00', currency: 'EUR' };
    const position = await post(`accounts/${account(at)}/orders`, order);
    waiting.push({ position, since: performance.now() });
    waiting.sort((left, right) => left.position - right.position);
    settle();
  });
  const deadline = performance.now() + 2_000;
  while (waiting.length > 0 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  listening.abort();
  await listened;
  if (waiting.length > 0) throw new Error(`${waiting.length} changes never came.`);
  return delays;
}

/** Sends at an even pace, whether or not the ones before were answered. */
async function sendSteadily(send: (at: number) => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  const sent: Promise<void>[] = [];
  for (let at = 0; at < PER_SECOND * SECONDS; at += 1) {
    const dueAt = startedAt + (at / PER_SECOND) * 1000;
    const early = dueAt - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    sent.push(send(at));
  }
  await Promise.all(sent);
}

async function listen(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  heard: (position: number) => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ id }) => {
      if (id) heard(positionIn(id));
    },
  });
  try {
    const answer = await fetch(`${url}/api/v1/live?projections=portfolio`, { headers, signal });
    const text = answer.body?.pipeThrough(new TextDecoderStream());
    for await (const chunk of text ?? []) parser.feed(chunk);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** The number behind a ledger's id. */
const positionIn = (position: string): number => Number(position.split('.').at(-1));
