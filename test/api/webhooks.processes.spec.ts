import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { BASIS } from '#notify/telling/bands';
import { givenPerPersonReports, givenServer, signedIn, type GivenServer } from './given-server.ts';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Told {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Somebody who is told: answers what the spec wants, and remembers all. */
class Receiver {
  readonly heard: Heard[] = [];
  answers: { status: number; headers?: Record<string, string> } = { status: 204 };
  readonly #server: Server = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      this.heard.push({
        headers: request.headers,
        body: Buffer.concat(chunks as Buffer[]).toString(),
      });
      response.writeHead(this.answers.status, this.answers.headers).end();
      this.#server.emit('heard');
    });
  });

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await once(this.#server, 'heard');
  }

  get told(): readonly Told[] {
    return this.heard.map(({ body }) => JSON.parse(body) as Told);
  }

  of(kind: string): readonly Told[] {
    return this.told.filter(({ type }) => type === `mainstay.${kind}`);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;
const receivers: Receiver[] = [];

beforeAll(async () => {
  given = await givenServer({ notify: { everyMs: 20, scanEveryMs: 0 } });
  headers = await signedIn(given);
});
afterAll(async () => {
  for (const receiver of receivers) receiver.close();
  await given.close();
});

async function receiver(): Promise<{ readonly hook: Receiver; readonly url: string }> {
  const hook = new Receiver();
  receivers.push(hook);
  return { hook, url: await hook.listen() };
}

const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
  given.app.inject({
    method,
    url: `/api/v1/${url}`,
    headers,
    ...(payload === undefined ? {} : { payload }),
  });

async function added(url: string, ...kinds: string[]) {
  const answer = await ask('POST', 'webhooks', { url, kinds });
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
  return answer.json<{ id: string; secret: string; state: string }>();
}

async function record(url: string, payload: object): Promise<void> {
  const answer = await ask('POST', `accounts${url}`, payload);
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
}

interface View {
  readonly id: string;
  readonly state: string;
  readonly failure: { readonly code: string; readonly status: number | null } | null;
}
const view = async (id: string): Promise<View | undefined> =>
  (await ask('GET', 'webhooks')).json<{ webhooks: View[] }>().webhooks.find((one) => one.id === id);

/** What the server does by itself is asked for until it is done. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(setImmediate);
}

/** The library looks at the clock of this machine. */
const verified = ({ headers: signed, body }: Heard, secret: string): unknown => {
  const { 'webhook-timestamp': at } = signed;
  jest.useFakeTimers({ now: Number(at) * 1_000, doNotFake: ['nextTick', 'setImmediate'] });
  try {
    return new Webhook(secret).verify(body, { ...signed } as Record<string, string>);
  } finally {
    jest.useRealTimers();
  }
};

describe('a webhook', () => {
  it('is told what is recorded from then on, in order and signed', async () => {
    await record('', { accountId: 'before', as: 'customer', name: 'Before' });
    const { hook, url } = await receiver();
    const { secret } = await added(url, 'fact.recorded', 'threat.logged');
    await record('', { accountId: 'acme', as: 'customer', name: 'Acme' });
    await record('/acme/threats', { threatId: 'T-1', rival: 'Globex', severity: 'serious' });
    await hook.until(() => hook.heard.length >= 3);

    expect(
      hook.told.map(({ type, data }) => [type, data['eventType'] ?? data['threatId']]),
    ).toEqual([
      ['mainstay.fact.recorded', 'AccountOpened'],
      ['mainstay.fact.recorded', 'CompetitorThreatLogged'],
      ['mainstay.threat.logged', 'T-1'],
    ]);
    for (const heard of hook.heard) {
      expect(verified(heard, secret)).toMatchObject({ specversion: '1.0' });
      expect(heard.headers['content-type']).toMatch('application/cloudevents+json');
      expect(heard.headers['webhook-id']).toBe((JSON.parse(heard.body) as Told).id);
      expect(heard.body).not.toMatch(/Globex|Acme/);
    }
  });

  it('is told when an account changes its band, once each time, and not of how it stood before', async () => {
    await record('', { accountId: 'banded', as: 'customer', name: 'Banded' });
    await record('/banded/stakeholders', { stakeholderId: 'asha', name: 'Asha' });
    await record('/banded/stakeholders/asha/roles', { role: 'purchasing-officer' });
    const { hook, url } = await receiver();
    await added(url, 'account.band-changed');
    // What stands at the first look after that is what changes are told from.
    const { webhooks } = given.stores;
    await until(async () => (await webhooks.marks(BASIS.scope)).has(BASIS.key));
    await record('/banded/contacts', { kind: 'visit', stakeholderIds: ['asha'] });
    await hook.until(() => hook.of('account.band-changed').length > 0);
    const [changed] = hook.of('account.band-changed');
    expect(changed?.data).toMatchObject({
      ...{ accountId: 'banded', score: 'coverage', from: 'exposed' },
      link: expect.stringContaining('banded') as string,
    });
    await record('/banded/contacts', { kind: 'visit', stakeholderIds: ['asha'] });
    await record('/banded/stakeholders/asha/departure', {});
    await hook.until(() => hook.of('account.band-changed').length > 1);
    expect(hook.of('account.band-changed').map(({ data }) => data['from'])).toEqual([
      'exposed',
      changed?.data['to'],
    ]);
  });

  it('hears again what it did not take, by the same id, once its time has come', async () => {
    const { hook, url } = await receiver();
    const { id } = await added(url, 'fact.recorded');
    hook.answers = { status: 503, headers: { 'retry-after': '60' } };
    await record('/acme/threats', { threatId: 'T-2', rival: 'Globex', severity: 'minor' });
    await record('/acme/threats', { threatId: 'T-3', rival: 'Globex', severity: 'minor' });
    await hook.until(() => hook.heard.length > 0);
    await until(async () => (await view(id))?.state === 'failing');
    expect((await view(id))?.failure).toEqual({ code: 'answered', status: 503 });
    hook.answers = { status: 204 };
    given.clock.set(new Date(given.clock.nowMs() + 61_000).toISOString());
    await hook.until(() => hook.heard.length >= 3);
    const [first, again, next] = hook.told;
    expect([again?.id, next?.id === again?.id]).toEqual([first?.id, false]);
    await until(async () => (await view(id))?.state === 'on');
  });

  it('that does not answer holds up no other', async () => {
    const [silent, other] = [createServer(), await receiver()];
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { id } = await added(
      `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`,
      'threat.logged',
    );
    await added(other.url, 'threat.logged');
    await record('/acme/threats', { threatId: 'T-4', rival: 'Globex', severity: 'minor' });
    await other.hook.until(() => other.hook.heard.length === 1);
    expect((await ask('DELETE', `webhooks/${id}`)).statusCode).toBe(204);
    silent.closeAllConnections();
    silent.close();
  });

  it('is tried, sent a message once more, given another secret, switched off, and removed', async () => {
    const { hook, url } = await receiver();
    const { id, secret } = await added(url, 'threat.logged');
    const tested = await ask('POST', `webhooks/${id}/test`);
    expect(tested.json()).toEqual({ status: 204, failure: null });
    await record('/acme/threats', { threatId: 'T-5', rival: 'Globex', severity: 'minor' });
    await hook.until(() => hook.of('threat.logged').length === 1);

    const [message] = hook.of('threat.logged');
    const rotated = (await ask('POST', `webhooks/${id}/secret`)).json<{ secret: string }>();
    const again = await ask('POST', `webhooks/${id}/deliveries/${message?.id ?? ''}`);
    expect(again.json()).toEqual({ status: 204, failure: null });
    const last = hook.heard.at(-1);
    for (const one of [secret, rotated.secret]) {
      expect(last && verified(last, one)).toMatchObject({ id: message?.id });
    }

    const { deliveries } = (await ask('GET', `webhooks/${id}/deliveries`)).json<{
      deliveries: { kind: string }[];
    }>();
    expect(deliveries.map(({ kind }) => kind)).toEqual([
      'threat.logged',
      'threat.logged',
      'webhook.test',
    ]);
    const off = await ask('PUT', `webhooks/${id}/state`, { on: false });
    expect(off.json()).toMatchObject({ state: 'off' });
    expect((await ask('DELETE', `webhooks/${id}`)).statusCode).toBe(204);
    expect((await ask('POST', `webhooks/${id}/test`)).json()).toMatchObject({
      code: 'webhook-unknown',
    });
  });

  it('is told when a duty stands, and once', async () => {
    const { hook, url } = await receiver();
    await record('', { accountId: 'globe', as: 'customer', name: 'Globe' });
    const { id } = await added(url, 'duty.due');
    // What stands when somebody begins to listen is known.
    await until(async () => (await given.stores.webhooks.marks('duty')).size > 0);
    const step = { ownerId: 'ben', dueOn: '2026-03-02', purpose: 'relationship' };
    await record('/globe/actions', { actionId: 'X-1', ...step });
    await hook.until(() => hook.of('duty.due').length > 0);
    await record('/globe/actions', { actionId: 'X-2', ...step });
    await hook.until(() => hook.of('duty.due').length > 1);
    expect(hook.told.map(({ data }) => [data['accountId'], data['matterId']])).toEqual([
      ['globe', 'action.X-1'],
      ['globe', 'action.X-2'],
    ]);
    await ask('DELETE', `webhooks/${id}`);
  });

  it('is told everybody’s day, in figures, once its hour has come', async () => {
    await givenPerPersonReports(given, headers);
    await given.access.openLink('Anna', { colleagueId: 'anna', roles: ['account-manager'] });
    await record('/acme/manager', { managerId: 'anna' });
    given.clock.set('2026-03-03T05:00:00.000Z');
    const { hook, url } = await receiver();
    await added(url, 'digest.daily');
    await until(async () => (await given.stores.webhooks.marks('digest')).size > 0);
    given.clock.set('2026-03-03T07:00:00.000Z');
    await hook.until(() => hook.heard.length > 0);
    expect(hook.told).toMatchObject([
      { type: 'mainstay.digest.daily', data: { colleagueId: 'anna', on: '2026-03-03' } },
    ]);
    const { dueTotal, due } = hook.told[0]?.data as { dueTotal: number; due: object[] };
    expect(dueTotal).toBe(due.length);
    expect(hook.heard[0]?.body).not.toMatch(/Acme|Globex/);
  });
});

describe('who may have others told', () => {
  it('is the owner alone', async () => {
    const { secret } = await given.access.addToken('some', ['sales-manager']);
    const answer = await given.app.inject({
      url: '/api/v1/webhooks',
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(answer.statusCode).toBe(403);
  });

  it.each([
    [{ url: 'ftp://a.example', kinds: ['duty.due'] }, 'webhook-url'],
    [{ url: 'https://anna:secret@a.example', kinds: ['duty.due'] }, 'webhook-url'],
    [{ url: 'https://a.example', kinds: ['everything'] }, 'bad-request'],
    [{ url: 'https://a.example', kinds: [] }, 'bad-request'],
  ])('cannot name %j', async (payload, code) => {
    expect((await ask('POST', 'webhooks', payload)).json()).toMatchObject({ code });
  });
});
