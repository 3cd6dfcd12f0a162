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
    expect((await whoIs({ cookie })).json()).toMatchObject({
      actor: link.actor.id,
      name: 'Owner',
      kind: 'owner',
      right: 'write',
      roles: ['owner'],
      colleagueId: null,
      files: 'import',
      seesAll: true,
      perPersonReports: false,
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

describe('wrong codes', () => {
  const from = (sender: string) => ({ 'x-forwarded-for': sender });
  const tries = (count: number, headers: Record<string, string> = {}) =>
    Promise.all(Array.from({ length: count }, () => post('guess', headers)));

  /** As the proxy that is named in the settings does, in whose network inject() puts itself. */
  const throughProxy = (code: string, sender: string) =>
    given.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { code },
      headers: from(sender),
      remoteAddress: '10.1.2.3',
    });

  it('keep nobody out who has a right one', async () => {
    await tries(40);
    const { secret } = await given.access.openLink();
    expect((await post(secret)).statusCode).toBe(204);
    const refused = await post('guess');
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('are counted by sender behind a proxy that is named', async () => {
    for (let count = 0; count < 31; count += 1) await throughProxy('guess', '203.0.113.7');
    expect((await throughProxy('guess', '203.0.113.7')).statusCode).toBe(429);
    expect((await throughProxy('guess', '198.51.100.9')).statusCode).toBe(401);
  });

  it('are counted as one sender where anybody says who sends', async () => {
    await tries(30, from('203.0.113.7'));
    expect((await post('guess', from('198.51.100.9'))).statusCode).toBe(429);
  });
});

describe('a session over https', () => {
  const https = { host: 'crm.example', origin: 'https://crm.example' };

  const signIn = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') => {
    const { secret } = await given.access.openLink();
    return given.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { code: secret },
      headers,
      remoteAddress,
    });
  };

  it.each([
    ['a browser says so', https, '127.0.0.1'],
    ['a proxy that is named says so', { 'x-forwarded-proto': 'https' }, '10.1.2.3'],
  ])('is in a cookie of this host alone when %s', async (_when, headers, remoteAddress) => {
    const answer = await signIn(headers, remoteAddress);
    const set = String(answer.headers['set-cookie']);
    expect(set).toMatch(/^__Host-mainstay-[\w-]+=[\w-]{43}; .*Path=\/; HttpOnly; Secure; /);
    expect((await whoIs({ cookie: set.split(';')[0]! })).statusCode).toBe(200);
  });

  it('is not believed of anybody else', async () => {
    const answer = await signIn({ 'x-forwarded-proto': 'https' });
    expect(String(answer.headers['set-cookie'])).not.toMatch(/Secure|__Host-/);
  });

  it('goes before an older cookie, which opens as well, and ends with it', async () => {
    const old = String((await signIn({})).headers['set-cookie']).split(';')[0]!;
    const { cookie, ...rest } = { cookie: old, ...https };
    expect((await whoIs({ cookie, ...rest })).statusCode).toBe(200);
    const out = await given.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie, ...rest },
    });
    const cleared = [out.headers['set-cookie']].flat().map(String);
    expect(cleared.map((one) => one.split('=')[0])).toEqual([
      cookieName(),
      `__Host-${cookieName()}`,
    ]);
    expect((await whoIs({ cookie })).statusCode).toBe(401);
  });
});

describe('sessions', () => {
  interface Listed {
    readonly sessions: readonly { id: string; name: string; current: boolean }[];
  }

  const as = async (name?: string) => {
    const { secret } = await given.access.openLink(name);
    const cookie = String((await post(secret)).headers['set-cookie']).split(';')[0]!;
    const send = (method: 'GET' | 'DELETE', path = '') =>
      given.app.inject({ method, url: `/api/v1/sessions${path}`, headers: { cookie } });
    const listed = async () => (await send('GET')).json<Listed>().sessions;
    return { cookie, send, listed };
  };

  it('are listed, those of others for the owner alone', async () => {
    const [owner, ravi] = [await as(), await as('Ravi')];
    expect(await ravi.listed()).toMatchObject([{ name: 'Ravi', current: true }]);
    // Made at one moment, they stand in any order.
    const all = await owner.listed();
    expect(all.toSorted((one, two) => one.name.localeCompare(two.name))).toMatchObject([
      { name: 'Owner', current: true },
      { name: 'Ravi', current: false },
    ]);
    const { secret } = await given.access.addToken('erp', 'write');
    const headers = { authorization: `Bearer ${secret}` };
    const program = await given.app.inject({ url: '/api/v1/sessions', headers });
    expect(program.json()).toEqual({ sessions: [] });
  });

  it('open nothing once they are revoked, and are nobody else’s to revoke', async () => {
    const [owner, ravi, elsewhere] = [await as(), await as('Ravi'), await as('Ravi')];
    const own = (await owner.listed()).find(({ current }) => current);
    expect((await ravi.send('DELETE', `/${own!.id}`)).statusCode).toBe(404);
    const other = (await ravi.listed()).find(({ current }) => !current);
    expect((await ravi.send('DELETE', `/${other!.id}`)).statusCode).toBe(204);
    expect((await whoIs({ cookie: elsewhere.cookie })).statusCode).toBe(401);
    expect((await ravi.send('DELETE', `/${other!.id}`)).statusCode).toBe(404);
    const last = (await owner.listed()).find(({ name }) => name === 'Ravi');
    expect((await owner.send('DELETE', `/${last!.id}`)).statusCode).toBe(204);
    expect((await whoIs({ cookie: ravi.cookie })).statusCode).toBe(401);
  });
});

describe('a token', () => {
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  it('stands for a program', async () => {
    const { secret, actor } = await given.access.addToken('erp', 'write');
    expect((await whoIs(bearer(secret))).json()).toMatchObject({
      actor: actor.id,
      name: 'erp',
      kind: 'program',
      right: 'write',
    });
  });

  it('that reads only changes nothing', async () => {
    const { secret } = await given.access.addToken('bi');
    expect((await whoIs(bearer(secret))).statusCode).toBe(200);
    const url = '/api/v1/accounts';
    const answer = await given.app.inject({ method: 'POST', url, headers: bearer(secret) });
    expect(answer.json()).toMatchObject({ status: 403, code: 'role-lacks' });
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
