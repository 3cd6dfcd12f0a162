import * as jose from 'jose';
import { TokenUntrusted, TokenVerifier } from '#access/provider/token-verifier';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { claimsOf, FORGED, goodToken, KEYS, KID, token, type Good } from './forged-tokens.ts';
import { givenDate } from './given-date.ts';
import { givenRogue, type GivenRogue } from './given-rogue.ts';
import { givenServer, type GivenServer } from './given-server.ts';
import { Visitor } from './given-visitor.ts';
import { PUBLIC_URL } from './given-provider.ts';

const NOW = '2026-03-02T10:00:00.000Z';
const clientId = 'mainstay';

let rogue: GivenRogue;
let given: GivenServer;
beforeAll(async () => {
  givenDate(NOW);
  rogue = await givenRogue();
  given = await givenServer({
    provider: {
      issuer: rogue.issuer,
      clientId,
      clientSecret: 'a secret of mainstay',
      name: 'Rogue',
      scopes: 'openid',
      groupsClaim: 'groups',
      rolesByGroup: new Map([['/sales', ['account-manager']]]),
      colleagueClaim: undefined,
      colleagues: new Map(),
      publicUrl: PUBLIC_URL,
    },
  });
});
afterAll(async () => {
  await Promise.all([given.close(), rogue.close()]);
  jest.useRealTimers();
});

const good = (nonce: string): Good => ({
  issuer: rogue.issuer,
  clientId,
  nonce,
  nowSeconds: Date.parse(NOW) / 1_000,
  elsewhere: `${rogue.issuer}/elsewhere`,
});

/** A whole sign-in, at whose end the provider hands over this token; where the browser ends up. */
async function signInBy(make: (good: Good) => string): Promise<string> {
  const visitor = new Visitor(given);
  const url = await visitor.sentTo('/api/v1/oidc/start');
  rogue.token = make(good(url.searchParams.get('nonce') ?? ''));
  const state = url.searchParams.get('state') ?? '';
  const { path } = await visitor.visit(`/api/v1/oidc/callback?code=c&state=${state}`);
  const isIn = (await visitor.ask('GET', '/api/v1/session')).statusCode === 200;
  return `${path} ${isIn ? 'in' : 'out'}`;
}

const sessionsOf = async () => (await given.access.sessions()).length;

describe('a token as the provider makes it', () => {
  it('lets somebody in', async () => {
    expect(await signInBy(goodToken)).toBe('/?sign-in=done in');
  });
});

describe('a forged token', () => {
  it('is one of more than forty', () => {
    expect(FORGED.length).toBeGreaterThanOrEqual(40);
  });

  it.each(FORGED)('with %s lets nobody in', async (_, forge) => {
    expect(await signInBy(forge)).toBe('/?sign-in=untrusted out');
  });

  it.each(FORGED)('with %s is not believed by our own look alone', async (_, forge) => {
    const keys = jose.createLocalJWKSet({
      keys: [{ ...KEYS.own.publicKey.export({ format: 'jwk' }), kid: KID }],
    });
    const issuer = rogue.issuer;
    const verifier = new TokenVerifier({
      jose,
      issuer,
      clientId,
      keys,
      clock: new FixedClock(NOW),
    });
    const nonce = 'n'.repeat(43);
    expect(await verifier.identity(goodToken(good(nonce)), { nonce })).toMatchObject({
      sub: 'u-anna',
    });
    await expect(verifier.identity(forge(good(nonce)), { nonce })).rejects.toThrow(TokenUntrusted);
  });

  it('makes nobody look for keys elsewhere, and for new ones no more than once in a while', () => {
    expect(rogue.asked.get('/elsewhere')).toBeUndefined();
    expect(rogue.asked.get('/keys')).toBe(1);
  });
});

describe('a key that is new', () => {
  it('is found, once in half a minute', async () => {
    rogue.kids = [KID, 'new'];
    const byNewKey = (one: Good) => token({ kid: 'new' }, claimsOf(one));
    expect(await signInBy(byNewKey)).toBe('/?sign-in=untrusted out');
    const later = Date.parse(NOW) + 31_000;
    jest.setSystemTime(later);
    given.clock.set(new Date(later).toISOString());
    expect(await signInBy(byNewKey)).toBe('/?sign-in=done in');
    expect(rogue.asked.get('/keys')).toBe(2);
  });
});

describe('a word that somebody has signed out', () => {
  const url = '/api/v1/oidc/back-channel-logout';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const tell = async (logoutToken: string) =>
    (
      await given.app.inject({
        method: 'POST',
        url,
        headers,
        payload: `logout_token=${logoutToken}`,
      })
    ).statusCode;
  const word = (change: object = {}): string => {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    return token({}, { ...claimsOf(good('')), nonce: undefined, jti: 'j-1', events, ...change });
  };
  beforeEach(() => {
    jest.setSystemTime(Date.parse(NOW));
    given.clock.set(NOW);
  });

  it('ends what was begun before it, and not what came later when it is shown again', async () => {
    await signInBy(goodToken);
    expect(await sessionsOf()).toBeGreaterThan(0);
    const said = word();
    expect(await tell(said)).toBe(200);
    expect(await sessionsOf()).toBe(0);

    const later = Date.parse(NOW) + 120_000;
    jest.setSystemTime(later);
    given.clock.set(new Date(later).toISOString());
    await signInBy((one) => token({}, { ...claimsOf(one), iat: later / 1_000 }));
    expect(await tell(said)).toBe(200);
    expect(await sessionsOf()).toBe(1);
  });

  it.each([
    ['is an identity', () => goodToken(good('n'.repeat(43)))],
    ['names no event', () => word({ events: {} })],
    ['is for another', () => word({ aud: 'other' })],
    ['is of another', () => word({ iss: 'https://other.example' })],
    ['is old', () => word({ iat: Date.parse(NOW) / 1_000 - 3_600 })],
    ['is signed by nobody', () => `${word().split('.').slice(0, 2).join('.')}.`],
  ])('that %s ends nothing', async (_, make) => {
    const before = await sessionsOf();
    expect(await tell(make())).toBe(400);
    expect(await sessionsOf()).toBe(before);
  });
});
