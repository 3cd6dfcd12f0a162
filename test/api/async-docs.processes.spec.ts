import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { givenPerPersonReports, givenServer, signedIn, type GivenServer } from './given-server.ts';
import { StreamReader } from './live-reader.ts';

interface Document {
  readonly components: {
    readonly messages: Readonly<
      Record<
        string,
        { readonly payload: object; readonly examples: readonly { readonly payload: object }[] }
      >
    >;
  };
}

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;
let document: Document;

beforeAll(async () => {
  given = await givenServer({ notify: { everyMs: 20, scanEveryMs: 0 } });
  headers = await signedIn(given);
  document = (await given.app.inject({ url: '/docs/async', headers })).json<Document>();
});
afterAll(() => given.close());

const post = async (url: string, payload: object): Promise<{ readonly id: string }> => {
  const answer = await given.app.inject({
    method: 'POST',
    url: `/api/v1/${url}`,
    headers,
    payload,
  });
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
  return answer.json<{ id: string }>();
};

/** What of a message is not as its description says. */
function faultsOf(name: string, message: unknown): unknown {
  const payload = document.components.messages[name]?.payload;
  if (!payload) return `There is no message ${name}.`;
  ajv.validate(payload, message);
  return ajv.errors ?? [];
}

describe('the description of what is sent', () => {
  it('is for those who are signed in', async () => {
    expect((await given.app.inject({ url: '/docs/async' })).statusCode).toBe(401);
  });

  it('is one that AsyncAPI 3 takes', () => {
    const path = require.resolve('@asyncapi/specs/schemas/3.0.0.json');
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    // It brings the schema of schemas along.
    const whole = formats.default(new Ajv({ strict: false, meta: false, validateSchema: false }));
    whole.validate(schema, document);
    expect(whole.errors ?? []).toEqual([]);
  });

  it('has examples that are as it says', () => {
    for (const [name, { examples }] of Object.entries(document.components.messages)) {
      expect([name, examples.flatMap(({ payload }) => faultsOf(name, payload))]).toEqual([
        name,
        [],
      ]);
      expect(examples).not.toEqual([]);
    }
  });

  it('is what live streams send', async () => {
    await given.app.listen(0, '127.0.0.1');
    const base = (await given.app.getUrl()).replace('[::1]', '127.0.0.1');
    const url = `${base}/api/v1/live?projections=portfolio,duties&after=ledger-0.1`;
    const reader = await StreamReader.open(url, headers);
    await post('accounts', { accountId: 'acme', as: 'customer', name: 'Acme' });
    await reader.next('changed');
    reader.close();
    expect(new Set(reader.heard.map(({ type }) => type))).toEqual(new Set(['reset', 'changed']));
    for (const { type = '', body } of reader.heard) expect(faultsOf(type, body)).toEqual([]);
  });

  it('is what webhooks send', async () => {
    const bodies: { readonly type: string }[] = [];
    const hook = createServer((request, response) => {
      void request.toArray().then((chunks) => {
        bodies.push(JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as { type: string });
        response.writeHead(204).end();
        hook.emit('told');
      });
    });
    hook.listen(0, '127.0.0.1');
    await once(hook, 'listening');
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
    await given.access.openLink('Anna', { colleagueId: 'anna', roles: ['account-manager'] });
    await givenPerPersonReports(given, headers);
    const kinds = ['duty.due', 'threat.logged', 'fact.recorded', 'digest.daily'];
    const { id } = await post('webhooks', { url, kinds });
    await given.app.inject({ method: 'POST', url: `/api/v1/webhooks/${id}/test`, headers });
    while ((await given.stores.webhooks.marks('digest')).size === 0)
      await new Promise(setImmediate);
    await post('accounts/acme/manager', { managerId: 'anna' });
    await post('accounts/acme/threats', { threatId: 'T-1', rival: 'Globex', severity: 'minor' });
    await post('accounts/acme/actions', { actionId: 'X-1', ownerId: 'anna', dueOn: '2026-03-02' });
    given.clock.set('2026-03-03T08:00:00.000Z');
    const wanted = new Set([...kinds, 'webhook.test'].map((kind) => `mainstay.${kind}`));
    while (!wanted.isSubsetOf(new Set(bodies.map(({ type }) => type)))) await once(hook, 'told');
    hook.closeAllConnections();
    hook.close();
    for (const body of bodies) {
      expect([body.type, faultsOf(body.type.replace('mainstay.', ''), body)]).toEqual([
        body.type,
        [],
      ]);
    }
  });
});
