import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { connect, type Mainstay, type News } from '../../clients/typescript/src/mainstay.ts';
import { verifyWebhook } from '../../clients/typescript/src/webhooks.ts';
import { BuiltServer } from '../api/built-server.ts';

const EXAMPLES = join(__dirname, '../../clients/typescript/examples');

/** An example as others run it, and what it prints. */
class Example {
  output = '';
  readonly #process: ChildProcess;

  constructor(name: string, environment: Readonly<Record<string, string>>) {
    const { PATH: path = '' } = process.env;
    const args = ['--conditions=mainstay-source', join(EXAMPLES, name)];
    this.#process = spawn(process.execPath, args, { env: { PATH: path, ...environment } });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (text: Buffer) => {
        this.output += text.toString();
        this.#process.emit('said');
      });
    }
  }

  /** Waits until it has said something. */
  async said(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.output)) {
      if (this.#process.exitCode !== null) throw new Error(`It ended: ${this.output}`);
      await Promise.race([once(this.#process, 'said'), once(this.#process, 'exit')]);
    }
  }

  async ended(): Promise<number | null> {
    if (this.#process.exitCode === null) await once(this.#process, 'close');
    return this.#process.exitCode;
  }

  stop(signal: 'SIGINT' | 'SIGKILL' = 'SIGKILL'): void {
    this.#process.kill(signal);
  }
}

let server: BuiltServer;
let token: string;
let base: string;
let mainstay: Mainstay;
const examples: Example[] = [];

const start = async (): Promise<void> => {
  const port = base ? { PORT: new URL(base).port } : {};
  ({ origin: base } = await server.start({ MAINSTAY_WEBHOOKS_TO_PRIVATE: '1', ...port }));
};
const given = (name: string, environment: Readonly<Record<string, string>> = {}): Example => {
  const example = new Example(name, { MAINSTAY_URL: base, MAINSTAY_TOKEN: token, ...environment });
  examples.push(example);
  return example;
};
const open = (accountId: string) =>
  mainstay.post('/api/v1/accounts', { body: { accountId, as: 'customer', name: accountId } });

beforeAll(async () => {
  server = await BuiltServer.given();
  await start();
  token = await server.token();
  mainstay = connect({ base, token, triesMax: 20 });
  // Rows of duties say whose they are, so they are sent only where figures by person are on.
  await mainstay.post('/api/v1/policies/{policy}', {
    params: { policy: 'per-person-reports' },
    body: { from: '2026-01-01', value: { enabled: true }, reason: 'Agreed.' },
  });
});
afterAll(async () => {
  for (const example of examples) example.stop();
  await server.remove();
});

describe('a program with the client', () => {
  it('records and asks as its example does', async () => {
    const example = given('record.ts');
    expect(await example.ended()).toBe(0);
    expect(example.output).toContain('Acme Tools Ltd [');
    expect(example.output).toContain("400 bad-request name [ 'name ");
    const { total } = await mainstay.get('/api/v1/portfolio', { query: { search: 'Acme' } });
    expect(total).toBe(1);
  });

  it('does what it asks for once, also under a key it used before', async () => {
    const sent = {
      body: { accountId: 'B-1', as: 'customer', name: 'B-1' },
      idempotencyKey: 'k',
    } as const;
    const first = await mainstay.post('/api/v1/accounts', sent);
    expect(await mainstay.post('/api/v1/accounts', sent)).toEqual(first);
    const other = { ...sent, body: { ...sent.body, name: 'B-2' } };
    await expect(mainstay.post('/api/v1/accounts', other)).rejects.toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
  });

  it('is told who it is not', async () => {
    const stranger = connect({ base, token: 'mainstay_nobody' });
    await expect(stranger.get('/api/v1/portfolio')).rejects.toMatchObject({ status: 401 });
    const { position } = await mainstay.get('/api/v1/system');
    await expect(stranger.live(['portfolio'], position).next()).rejects.toMatchObject({
      status: 401,
    });
  });
});

it('a live stream goes on over a kill of the server without a gap or a repeat, and so does the dashboard', async () => {
  const { position } = await mainstay.get('/api/v1/system');
  const dashboard = given('dashboard.ts', { MAINSTAY_TOKEN: await server.token('read') });
  await dashboard.said(/due: /);
  const heard: News<'portfolio' | 'duties'>[] = [];
  const leaving = new AbortController();
  const told = (accountId: string) =>
    heard.flatMap(({ messages }) =>
      messages.flatMap((message) =>
        message.kind === 'changed' && message.projection === 'portfolio'
          ? message.rows.filter((row) => row.accountId === accountId)
          : [],
      ),
    );
  const stream = mainstay.live(['portfolio', 'duties'], position, leaving.signal);
  const until = async (accountId: string) => {
    while (told(accountId).length === 0) heard.push((await stream.next()).value!);
  };
  await open('C-1');
  await until('C-1');
  await dashboard.said(/C-1: loyalty/);

  const dueOn = new Date().toISOString().slice(0, 10);
  for (let at = 2; at < 20; at += 1) await open(`C-${at}`);
  await server.kill('SIGKILL');
  const waiting = open('C-20');
  await start();
  expect(await waiting).toMatchObject({ changed: true });
  await mainstay.post('/api/v1/accounts/{accountId}/actions', {
    params: { accountId: 'C-20' },
    body: { actionId: 'X-1', ownerId: 'anna', dueOn },
  });
  await open('C-21');
  await until('C-21');
  leaving.abort();
  const all = Array.from({ length: 19 }, (_, at) => `C-${at + 1}`);
  expect(all.map((accountId) => [accountId, told(accountId).length])).toEqual(
    all.map((accountId) => [accountId, 1]),
  );
  const duties = heard.flatMap(({ messages }) =>
    messages.flatMap((message) =>
      message.kind === 'changed' && message.projection === 'duties' ? message.rows : [],
    ),
  );
  expect(duties).toMatchObject([{ accountId: 'C-20', ownerId: 'anna', dueOn, asideUntil: null }]);
  await dashboard.said(new RegExp(`due: 1\\n  ${dueOn}  C-20 +action +anna`));
  dashboard.stop('SIGINT');
  expect(await dashboard.ended()).toBe(0);
});

describe('a webhook of the server', () => {
  const sent: { readonly headers: IncomingHttpHeaders; readonly body: Buffer }[] = [];
  const hook = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      sent.push({ headers: request.headers, body: Buffer.concat(chunks as Buffer[]) });
      response.writeHead(204).end();
      hook.emit('told');
    });
  });
  afterAll(() => {
    hook.closeAllConnections();
    hook.close();
  });

  it('is verified, and none that was forged', async () => {
    hook.listen(0, '127.0.0.1');
    await once(hook, 'listening');
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
    const { id, secret } = await mainstay.post('/api/v1/webhooks', {
      body: { url, kinds: ['threat.logged'] },
    });
    await mainstay.post('/api/v1/accounts/{accountId}/threats', {
      params: { accountId: 'C-1' },
      body: { threatId: 'T-1', rival: 'Globex', severity: 'serious' },
    });
    while (sent.length === 0) await once(hook, 'told');
    const [{ headers, body }] = sent as [(typeof sent)[0]];
    const event = await verifyWebhook(body, headers, ['whsec_AAAA', secret]);
    if (event.type !== 'mainstay.threat.logged') throw new Error(`It is ${event.type}.`);
    expect(event.data).toMatchObject({ accountId: 'C-1', threatId: 'T-1', severity: 'serious' });

    const forged = body.toString().replace('serious', 'minor');
    const another = { ...headers, 'webhook-timestamp': '1700000000' };
    const later = Date.now() + 301_000;
    const all = [
      verifyWebhook(forged, headers, secret),
      verifyWebhook(body, another, secret, 1_700_000_000_000),
      verifyWebhook(body, headers, secret, later),
      verifyWebhook(body, headers, `whsec_${Buffer.alloc(32).toString('base64')}`),
    ];
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(
      all.map(() => 'rejected'),
    );
    await mainstay.delete('/api/v1/webhooks/{id}', { params: { id } });
  });

  it('is heard by the example, which refuses what is not signed', async () => {
    // The port of the receiver above, which nobody else has.
    const { port } = hook.address() as AddressInfo;
    hook.closeAllConnections();
    await new Promise((resolve) => hook.close(resolve));
    const url = `http://127.0.0.1:${port}/`;
    const { id, secret } = await mainstay.post('/api/v1/webhooks', {
      body: { url, kinds: ['threat.logged'] },
    });
    const example = given('webhook.ts', { PORT: String(port), MAINSTAY_WEBHOOK_SECRETS: secret });
    await example.said(/listens/);
    await mainstay.post('/api/v1/webhooks/{id}/test', { params: { id } });
    await example.said(/mainstay.webhook.test/);
    const { status } = await fetch(url, { method: 'POST', body: '{}' });
    expect(status).toBe(400);
  });
});
