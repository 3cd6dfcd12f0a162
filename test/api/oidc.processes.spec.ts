import { givenDate } from './given-date.ts';
import { givenProvider, PUBLIC_URL, type GivenProvider } from './given-provider.ts';
import { givenServer, type GivenServer } from './given-server.ts';
import { Visitor } from './given-visitor.ts';

const NOW = '2026-03-02T10:00:00.000Z';
const START = '/api/v1/oidc/start';

let provider: GivenProvider;
let given: GivenServer;
beforeAll(async () => {
  provider = await givenProvider();
  given = await opened({ provider: provider.settings, sessionHours: 12 });
});
afterAll(async () => {
  jest.useRealTimers();
  await Promise.all([given.close(), provider.close()]);
});
const accounts = () => new Map(provider.accounts);
let before: ReturnType<typeof accounts>;
beforeEach(() => {
  at(NOW);
  before = accounts();
  provider.at = 'u-anna';
});
afterEach(async () => {
  provider.accounts.clear();
  for (const [id, account] of before) provider.accounts.set(id, account);
  await given.access.revokeSessions((await given.access.sessions()).map(({ id }) => id));
});

/** Servers that stores are on see to it by the machine's date that they answer in time. */
async function opened(options: Parameters<typeof givenServer>[0]): Promise<GivenServer> {
  jest.useRealTimers();
  const server = await givenServer(options);
  givenDate(NOW);
  return server;
}
function at(instant: string): void {
  jest.setSystemTime(Date.parse(instant));
  given.clock.set(instant);
}

async function signedInAs(id: string): Promise<Visitor> {
  provider.at = id;
  const visitor = new Visitor(given);
  expect(await visitor.visit(START)).toMatchObject({ path: '/?sign-in=done' });
  return visitor;
}
const who = async (visitor: Visitor) =>
  (await visitor.ask('GET', '/api/v1/session')).json<object>();
const isIn = async (visitor: Visitor) =>
  (await visitor.ask('GET', '/api/v1/session')).statusCode === 200;

describe('signing in by a provider', () => {
  it('lets somebody in as the colleague and in the roles that their claims mean', async () => {
    const anna = await signedInAs('u-anna');
    expect(await who(anna)).toMatchObject({
      name: 'Anna',
      kind: 'person',
      by: 'provider',
      right: 'write',
      roles: ['account-manager'],
      colleagueId: 'anna',
      may: { MakeContact: 'own' },
    });
    expect(await who(await signedInAs('u-uma'))).toMatchObject({
      right: 'read',
      roles: ['auditor'],
      colleagueId: null,
      may: {},
      files: 'see',
    });
  });

  it('gives a cookie no script can read and no other site can use, for as long as the settings say', async () => {
    provider.at = 'u-anna';
    const visitor = new Visitor(given);
    const back = await visitor.sentTo(START).then((url) => visitor.followed(url));
    const answer = await visitor.ask('GET', back);
    const session = [answer.headers['set-cookie']].flat().find((one) => one?.includes('Strict'));
    expect(session).toMatch(/=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.headers.location).toBe('/?sign-in=done');
  });

  it('asks with PKCE by S256, a state and a nonce that are new each time', async () => {
    const [one, other] = [
      await new Visitor(given).sentTo(START),
      await new Visitor(given).sentTo(START),
    ];
    expect(Object.fromEntries(one.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${PUBLIC_URL}/api/v1/oidc/callback`,
      scope: 'openid profile email',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(other.searchParams.get(name)).not.toBe(one.searchParams.get(name));
    }
  });

  it('says who was not let in, and why, by one word in the address of the page', async () => {
    provider.at = 'u-nils';
    expect(await new Visitor(given).visit(START)).toMatchObject({ path: '/?sign-in=no-role' });
    provider.at = undefined;
    expect(await new Visitor(given).visit(START)).toMatchObject({ path: '/?sign-in=denied' });
    expect(await new Visitor(given).visit(`${START}?silent=1`)).toMatchObject({
      path: '/?sign-in=unseen',
    });
  });

  it('knows the same person again, and is never another who has the same name', async () => {
    await given.access.openLink('Ravi', { roles: ['sales-manager'] });
    const ravi = { name: 'Ravi', email: 'ravi@firm.example', groups: ['/sales'] };
    provider.accounts.set('u-ravi', ravi);
    const first = await who(await signedInAs('u-ravi'));
    expect(first).toMatchObject({ name: 'Ravi (ravi@firm.example)', roles: ['account-manager'] });
    expect(await who(await signedInAs('u-ravi'))).toEqual(first);
    provider.accounts.set('u-other', { ...ravi, email: 'other@firm.example' });
    expect(await who(await signedInAs('u-other'))).toMatchObject({
      name: 'Ravi (other@firm.example)',
      colleagueId: null,
    });
  });

  it('never makes an owner, whatever somebody is called', async () => {
    provider.accounts.set('u-owner', {
      name: 'Owner',
      email: 'o@x.example',
      groups: ['/audit', 'owner'],
    });
    expect(await who(await signedInAs('u-owner'))).toMatchObject({
      kind: 'person',
      roles: ['auditor'],
    });
  });

  it('leaves the link of the owner as it was', async () => {
    const { secret } = await given.access.openLink();
    const answer = await given.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { code: secret },
    });
    expect(answer.statusCode).toBe(204);
  });
});

describe('who comes back from the provider', () => {
  /** Somebody is at the provider; the address that they are sent back to, unopened. */
  const returning = async (visitor: Visitor) => visitor.followed(await visitor.sentTo(START));

  it('is let in once, with their own code, in the browser that began', async () => {
    const [victim, attacker] = [new Visitor(given), new Visitor(given)];
    provider.at = 'u-uma';
    const back = await returning(attacker);
    expect(await victim.visit(back)).toMatchObject({ path: '/?sign-in=over' });
    expect(await isIn(victim)).toBe(false);
    expect(await attacker.visit(back)).toMatchObject({ path: '/?sign-in=done' });
    expect(await attacker.visit(back)).toMatchObject({ path: '/?sign-in=over' });
  });

  it('is not let in by the code of somebody else under their own state', async () => {
    const [victim, attacker] = [new Visitor(given), new Visitor(given)];
    const stolen = new URL(await returning(attacker), PUBLIC_URL).searchParams.get('code') ?? '';
    const own = new URL(await returning(victim), PUBLIC_URL);
    own.searchParams.set('code', stolen);
    expect(await victim.visit(own.pathname + own.search)).toMatchObject({ path: '/?sign-in=over' });
    expect(await isIn(victim)).toBe(false);
  });

  it('has ten minutes', async () => {
    const visitor = new Visitor(given);
    const url = await visitor.sentTo(START);
    at('2026-03-02T10:10:00.001Z');
    expect(await visitor.visit(await visitor.followed(url))).toMatchObject({
      path: '/?sign-in=over',
    });
  });

  it('is not let in as whom another provider means', async () => {
    const visitor = new Visitor(given);
    const back = new URL(await returning(visitor), PUBLIC_URL);
    expect(back.searchParams.get('iss')).toBe(provider.settings.issuer);
    back.searchParams.set('iss', 'https://other.example');
    expect(await visitor.visit(back.pathname + back.search)).toMatchObject({
      path: '/?sign-in=untrusted',
    });
  });

  it('gets a session of their own, whichever one somebody had put there', async () => {
    const visitor = new Visitor(given);
    const name = `mainstay-${given.ledgerId.slice(0, 8)}`;
    visitor.set(PUBLIC_URL, `${name}=${'a'.repeat(43)}`);
    expect(await visitor.visit(START)).toMatchObject({ path: '/?sign-in=done' });
    expect(visitor.cookiesFor(PUBLIC_URL)).not.toContain('a'.repeat(43));
    expect(await isIn(visitor)).toBe(true);
  });

  it.each([
    'to=https://evil.example',
    'to=//evil.example',
    'return_to=https:evil.example',
    'redirect_uri=https://evil.example',
    'post_logout_redirect_uri=//evil.example',
  ])('is sent to the page and nowhere else, whatever the address says: %s', async (more) => {
    const visitor = new Visitor(given);
    const url = await visitor.sentTo(`${START}?${more}`);
    expect(url.href).not.toContain('evil');
    const back = await visitor.followed(url);
    expect(await visitor.visit(`${back}&${more}`)).toMatchObject({ path: '/?sign-in=done' });
  });

  it('was not sent there by a page elsewhere', async () => {
    const visitor = new Visitor(given);
    for (const site of ['cross-site', 'same-site']) {
      expect(await visitor.visit(START, { 'sec-fetch-site': site })).toMatchObject({ path: '/' });
    }
    expect(visitor.cookiesFor(PUBLIC_URL)).toBe('');
  });

  it.each([
    ['nothing', ''],
    ['a state alone', `?state=${'a'.repeat(43)}`],
    ['two states', `?state=${'a'.repeat(43)}&state=${'b'.repeat(43)}`],
    ['a short state', '?state=a&code=b'],
    ['an error of somebody else', `?error=access_denied&state=${'a'.repeat(43)}`],
  ])('with %s is told that it is over', async (_, query) => {
    expect(await new Visitor(given).visit(`/api/v1/oidc/callback${query}`)).toMatchObject({
      path: '/?sign-in=over',
    });
  });
});

describe('somebody signed in by a provider', () => {
  it('who is locked out there is out after fifteen minutes at the latest', async () => {
    const anna = await signedInAs('u-anna');
    provider.accounts.delete('u-anna');
    at('2026-03-02T10:04:59.999Z');
    expect(await isIn(anna)).toBe(true);
    at('2026-03-02T10:05:00.000Z');
    expect(await isIn(anna)).toBe(false);
    expect(await given.access.sessions()).toEqual([]);
  });

  it('has the roles that their groups mean within the same time, and is out without any', async () => {
    const anna = await signedInAs('u-anna');
    provider.accounts.set('u-anna', { ...before.get('u-anna')!, groups: ['/audit'] });
    at('2026-03-02T10:06:00.000Z');
    expect(await who(anna)).toMatchObject({ roles: ['auditor'], right: 'read' });
    provider.accounts.set('u-anna', { ...before.get('u-anna')!, groups: ['/all'] });
    at('2026-03-02T10:12:00.000Z');
    expect(await isIn(anna)).toBe(false);
    expect(await given.access.sessions()).toEqual([]);
  });

  it('stays in for as long as the settings say, asked for once in five minutes', async () => {
    const anna = await signedInAs('u-anna');
    const asked = provider.tokensAsked();
    at('2026-03-02T10:06:00.000Z');
    expect(await Promise.all(Array.from({ length: 8 }, () => isIn(anna)))).not.toContain(false);
    expect(provider.tokensAsked()).toBe(asked + 1);
    at('2026-03-02T21:59:59.000Z');
    expect(await isIn(anna)).toBe(true);
    at('2026-03-02T22:00:00.000Z');
    expect(await isIn(anna)).toBe(false);
  });

  it('is asked for by one of all processes that people of a cluster meet', async () => {
    const other = await opened({ stores: given.stores, provider: provider.settings });
    const anna = await signedInAs('u-anna');
    const beside = new Visitor(other);
    beside.set(PUBLIC_URL, anna.cookiesFor(PUBLIC_URL));
    const asked = provider.tokensAsked();
    at('2026-03-02T10:20:00.000Z');
    expect(await Promise.all([anna, beside, anna, beside].map(isIn))).not.toContain(false);
    expect(provider.tokensAsked()).toBe(asked + 1);
    await other.stop();
  });

  it('leaves tokens in the store that open nothing without the cookie', async () => {
    const anna = await signedInAs('u-anna');
    const [session] = await given.access.sessions();
    const vouching = await given.stores.access.vouching(session?.id ?? '');
    expect(vouching?.sealedTokens).toMatch(/^1\.[\w-]{200,}$/);
    expect(vouching?.sealedTokens).not.toContain('eyJ');
    expect(await isIn(anna)).toBe(true);
  });

  it('is out at both ends after signing out', async () => {
    const anna = await signedInAs('u-anna');
    const out = await anna.ask('POST', '/api/v1/oidc/sign-out');
    const goTo = new URL(out.json<{ goTo: string }>().goTo);
    expect(goTo.origin).toBe(provider.settings.issuer);
    expect(goTo.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/`);
    expect(goTo.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
    expect(await isIn(anna)).toBe(false);
    expect(anna.cookiesFor(PUBLIC_URL)).toBe('');
  });

  it('is out here once the provider says that they signed out there, and not those who came after', async () => {
    provider.onLogout = async (payload) => {
      const answer = await given.app.inject({
        method: 'POST',
        url: '/api/v1/oidc/back-channel-logout',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      });
      said.push([payload, answer.statusCode]);
      return answer.statusCode;
    };
    const said: [string, number][] = [];
    const [anna, uma] = [await signedInAs('u-anna'), await signedInAs('u-uma')];
    await anna.signOutThere(provider.settings.issuer);
    expect(said).toMatchObject([[expect.stringMatching(/^logout_token=eyJ/), 200]]);
    expect([await isIn(anna), await isIn(uma)]).toEqual([false, true]);

    at('2026-03-02T10:02:00.000Z');
    const again = await signedInAs('u-anna');
    expect(await provider.onLogout(said[0]?.[0] ?? '')).toBe(200);
    expect(await isIn(again)).toBe(true);
    expect(await provider.onLogout('logout_token=eyJ.eyJ.x')).toBe(400);
    expect(await provider.onLogout('')).toBe(400);
  });
});

describe('a provider that does not answer', () => {
  let gone: GivenServer;
  let mortal: GivenProvider;
  beforeEach(async () => {
    mortal = await givenProvider();
    gone = await opened({ provider: mortal.settings });
  });
  afterEach(() => gone.close());

  it('is told of in a sentence, and leaves whoever is in for fifteen minutes', async () => {
    const anna = new Visitor(gone);
    await anna.visit(START);
    const late = new Visitor(gone);
    const url = await late.sentTo(START);
    const back = await late.followed(url);
    await mortal.close();
    expect(await late.visit(back)).toMatchObject({ path: '/?sign-in=unreachable' });
    gone.clock.set('2026-03-02T10:14:59.999Z');
    expect((await anna.ask('GET', '/api/v1/session')).statusCode).toBe(200);
    gone.clock.set('2026-03-02T10:15:00.000Z');
    expect((await anna.ask('GET', '/api/v1/session')).statusCode).toBe(401);
    expect((await anna.ask('POST', '/api/v1/oidc/sign-out')).statusCode).toBe(401);
  });

  it('from the start keeps nobody from starting, or from the link', async () => {
    await mortal.close();
    expect(await new Visitor(gone).visit(START)).toMatchObject({ path: '/?sign-in=unreachable' });
  });
});

describe('a provider that tells of groups only when asked', () => {
  it('is asked', async () => {
    const terse = await givenProvider({ terse: true });
    const server = await opened({ provider: terse.settings });
    const anna = new Visitor(server);
    expect(await anna.visit(START)).toMatchObject({ path: '/?sign-in=done' });
    expect(await who(anna)).toMatchObject({ roles: ['account-manager'], colleagueId: 'anna' });
    terse.accounts.set('u-anna', { ...before.get('u-anna')!, groups: ['/audit'] });
    jest.setSystemTime(Date.parse('2026-03-02T10:06:00.000Z'));
    server.clock.set('2026-03-02T10:06:00.000Z');
    expect(await who(anna)).toMatchObject({ roles: ['auditor'] });
    await Promise.all([server.close(), terse.close()]);
  });
});

describe('a provider without refresh tokens', () => {
  it('is asked in silence after fifteen minutes', async () => {
    const plain = await givenProvider({ refreshTokens: false });
    const server = await opened({ provider: plain.settings });
    const anna = new Visitor(server);
    await anna.visit(START);
    const status = async () => (await anna.ask('GET', '/api/v1/session')).statusCode;
    server.clock.set('2026-03-02T10:14:59.999Z');
    expect(await status()).toBe(200);
    const [session] = await server.access.sessions();
    expect(await server.stores.access.vouching(session?.id ?? '')).toMatchObject({
      askedAtMs: null,
    });
    jest.setSystemTime(Date.parse('2026-03-02T10:15:00.000Z'));
    server.clock.set('2026-03-02T10:15:00.000Z');
    expect(await status()).toBe(401);
    plain.at = undefined;
    expect(await anna.visit(`${START}?silent=1`)).toMatchObject({ path: '/?sign-in=done' });
    expect(await status()).toBe(200);
    await anna.signOutThere(plain.settings.issuer);
    expect(await anna.visit(`${START}?silent=1`)).toMatchObject({ path: '/?sign-in=unseen' });
    await Promise.all([server.close(), plain.close()]);
  });
});

describe('without a provider', () => {
  it('there is nothing to sign in by but links', async () => {
    const plain = await opened({});
    const visitor = new Visitor(plain);
    expect((await visitor.ask('GET', '/api/v1/oidc')).json()).toEqual({
      name: null,
      groupsClaim: null,
    });
    for (const path of ['start', 'callback']) {
      expect((await visitor.ask('GET', `/api/v1/oidc/${path}`)).statusCode).toBe(404);
    }
    expect((await visitor.ask('POST', '/api/v1/oidc/back-channel-logout', {})).statusCode).toBe(
      404,
    );
    await plain.close();
  });
});

describe('the page', () => {
  it('is told whom to sign in by before anybody is in', async () => {
    const answer = await new Visitor(given).ask('GET', '/api/v1/oidc');
    expect(answer.json()).toEqual({ name: 'Firm', groupsClaim: 'groups' });
  });
});
