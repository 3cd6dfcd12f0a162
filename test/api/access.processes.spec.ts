import { givenServer, signedIn, type GivenServer } from './given-server.ts';

let given: GivenServer;
beforeEach(async () => {
  given = await givenServer();
});
afterEach(() => given.close());

const post = (code: string, headers: Record<string, string> = {}) =>
  given.app.inject({ method: 'POST', url: '/api/v1/session', payload: { code }, headers });
const whoIs = (headers: Record<string, string>) =>
  given.app.inject({ method: 'GET', url: '/api/v1/session', headers });

/** Servers of several ledgers may share a browser's idea of this host. */
const cookieName = (): string => `mainstay-${given.ledgerId.slice(0, 8)}`;

describe('signing in', () => {
  it('turns the code of a link into a cookie no script can read, once', async () => {
    const link = await given.access.openLink();
    const answer = await post(link.secret);
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['set-cookie']).toMatch(
      /^mainstay-[\w-]+=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.headers['set-cookie']).toContain(`${cookieName()}=`);

    const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
    expect((await whoIs({ cookie })).json()).toEqual({
      actor: link.actor.id,
      name: 'Owner',
      kind: 'owner',
      right: 'write',
    });
    expect((await post(link.secret)).json()).toMatchObject({ status: 401, code: 'link-over' });
  });

  it('ends with signing out', async () => {
    const headers = await signedIn(given);
    const out = await given.app.inject({ method: 'DELETE', url: '/api/v1/session', headers });
    expect(out.statusCode).toBe(204);
    expect((await whoIs(headers)).statusCode).toBe(401);
  });

  it('slows down somebody who tries codes', async () => {
    const tries = await Promise.all(Array.from({ length: 31 }, () => post('guess')));
    expect(
      tries
        .map(({ statusCode }) => statusCode)
        .sort()
        .at(-1),
    ).toBe(429);
    expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(30);
  });

  it('is not for other sites to do, nor under other names', async () => {
    const { secret } = await given.access.openLink();
    expect((await post(secret, { origin: 'https://evil.example' })).json()).toMatchObject({
      status: 403,
      code: 'foreign-origin',
    });
    expect((await post(secret, { host: 'evil.example' })).json()).toMatchObject({
      status: 421,
      code: 'unknown-host',
    });
    expect((await post(secret, { origin: 'http://localhost' })).statusCode).toBe(403);
    expect((await post(secret, { host: 'localhost', origin: 'http://localhost' })).statusCode).toBe(
      204,
    );
  });
});

describe('a token', () => {
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  it('stands for a program', async () => {
    const { secret, actor } = await given.access.addToken('erp', 'write');
    expect((await whoIs(bearer(secret))).json()).toEqual({
      actor: actor.id,
      name: 'erp',
      kind: 'program',
      right: 'write',
    });
  });

  it('that reads only changes nothing', async () => {
    const { secret } = await given.access.addToken('bi');
    expect((await whoIs(bearer(secret))).statusCode).toBe(200);
    const url = '/api/v1/session';
    const answer = await given.app.inject({ method: 'DELETE', url, headers: bearer(secret) });
    expect(answer.json()).toMatchObject({ status: 403, code: 'read-only' });
  });

  it('opens nothing from the moment it is revoked', async () => {
    const { secret } = await given.access.addToken('erp');
    await given.access.revokeTokens('erp');
    const answer = await whoIs(bearer(secret));
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('is no session, and a session no token', async () => {
    const { secret } = await given.access.addToken('erp');
    const { cookie } = await signedIn(given);
    expect((await whoIs({ cookie: `${cookieName()}=${secret}` })).statusCode).toBe(401);
    expect((await whoIs(bearer(cookie.split('=')[1]!))).statusCode).toBe(401);
  });
});

describe('without a session or token', () => {
  it.each([
    '/api/v1/session',
    '/metrics',
    '/docs',
    '/docs-json',
    '/%64ocs',
    '/docs/',
    '/docs/swagger-ui.css',
  ])('%s is closed', async (url) => {
    const answer = await given.app.inject({ url });
    expect(answer.json()).toMatchObject({ status: 401, code: 'not-signed-in' });
  });
});

describe('with a session', () => {
  it.each(['/metrics', '/docs', '/docs-json', '/docs/swagger-ui.css'])(
    '%s is open',
    async (url) => {
      const answer = await given.app.inject({ url, headers: await signedIn(given) });
      expect(answer.statusCode).toBe(200);
    },
  );
});

describe('every answer', () => {
  it('carries the headers that keep a browser on our side', async () => {
    const { headers } = await given.app.inject({ url: '/api/v1/session' });
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('names the request, as the caller did or anew', async () => {
    const given1 = await whoIs({ 'x-correlation-id': 'shop-17' });
    expect(given1.headers['x-correlation-id']).toBe('shop-17');
    const given2 = await whoIs({ 'x-correlation-id': 'no good' });
    expect(given2.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(given2.json()).toMatchObject({ correlationId: given2.headers['x-correlation-id'] });
  });
});
