import { runInNewContext } from 'node:vm';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { VERIFYING } from '../../apps/api/src/docs/async-guides.ts';
import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
let headers: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  given = await givenServer();
  headers = await signedIn(given);
});
afterAll(() => given.close());

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const asked = (url: string, accept: string) =>
  given.app.inject({ url, headers: { ...headers, accept } });

describe('the description of what is sent, for whoever looks', () => {
  it('is a page for a browser and AsyncAPI for a program, at one address', async () => {
    const page = await asked('/docs/async', BROWSER);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['vary']).toContain('accept');
    const named = (await asked('/docs/async.json', BROWSER)).json<{ asyncapi: string }>();
    expect(named.asyncapi).toBe('3.0.0');
    for (const accept of ['application/json', '*/*']) {
      expect((await asked('/docs/async', accept)).json()).toEqual(named);
    }
    expect((await given.app.inject({ url: '/docs/async.json' })).statusCode).toBe(401);
  });

  it('shows every message with its fields, what they mean, and an example', async () => {
    const { body } = await asked('/docs/async', BROWSER);
    const { components } = (await asked('/docs/async.json', BROWSER)).json<{
      components: { messages: Record<string, object> };
    }>();
    for (const name of Object.keys(components.messages)) {
      expect(body).toContain(`<summary>Example of ${name}</summary>`);
    }
    expect(body).toContain('<code>data.due[].lateDays</code>');
    expect(body).toContain('&#34;lateDays&#34;: 3');
    expect(body).not.toMatch(/<td><\/td>/);
    expect(body).toContain('id="resume"');
    expect(body).toContain('id="verify"');
  });

  it('asks for nothing from elsewhere, and runs nothing', async () => {
    const { body, headers: answered } = await asked('/docs/async', BROWSER);
    expect(answered['content-security-policy']).toContain("default-src 'self'");
    expect(body).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|@import|\son\w+=/);
  });
});

describe('verifying by hand, as the page shows it', () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const code = VERIFYING.replace(/^import .*$/m, '').replace('export ', '');
  const isOurs = runInNewContext(`${code}; isOurs`, {
    createHmac,
    timingSafeEqual,
    Buffer,
    Date,
  }) as (body: string, headers: Readonly<Record<string, string>>, secret: string) => boolean;
  const signed = (at: Date): Record<string, string> => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': `v1,AAAA ${new Webhook(secret).sign('msg_1', at, '{"a":1}')}`,
  });
  const now = new Date();

  it('believes what Standard Webhooks signs, and nothing else', () => {
    expect(isOurs('{"a":1}', signed(now), secret)).toBe(true);
    expect(isOurs('{"a":2}', signed(now), secret)).toBe(false);
    expect(isOurs('{"a":1}', signed(new Date(now.getTime() - 301_000)), secret)).toBe(false);
    expect(isOurs('{"a":1}', {}, secret)).toBe(false);
  });
});
