import { faultOfIdentity, faultOfLogout, hasTwins, payloadIn } from './token-rules.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

describe('an identity', () => {
  const claims = { sub: 'u-1', aud: 'mainstay', nonce: 'n' };
  const fault = (
    change: object,
    expected: Parameters<typeof faultOfIdentity>[2] = { nonce: 'n' },
  ) => faultOfIdentity({ ...claims, ...change }, 'mainstay', expected);

  it('is right for the sign-in it was made for', () => {
    expect(fault({})).toBeUndefined();
    expect(fault({ azp: 'mainstay', aud: ['mainstay', 'other'] })).toBeUndefined();
    expect(fault({ aud: ['mainstay'] })).toBeUndefined();
  });

  it.each([
    [{ nonce: 'other' }, 'nonce'],
    [{ nonce: undefined }, 'nonce'],
    [{ aud: ['mainstay', 'other'] }, 'azp'],
    [{ azp: 'other' }, 'azp'],
    [{ sub: undefined }, 'sub'],
    [{ sub: '' }, 'sub'],
    [{ sub: 'u\u00e4' }, 'sub'],
    [{ sub: 'x'.repeat(256) }, 'sub'],
  ])('is wrong with %j', (change, wrong) => {
    expect(fault(change)).toBe(wrong);
  });

  it('is later on about the same person', () => {
    expect(fault({ nonce: undefined }, { subject: 'u-1' })).toBeUndefined();
    expect(fault({}, { subject: 'u-2' })).toBe('sub');
  });
});

describe('a word that somebody has signed out', () => {
  const claims = { sub: 'u-1', sid: 's-1', jti: 'j-1', events: { [EVENT]: {} } };

  it('is right', () => {
    expect(faultOfLogout(claims)).toBeUndefined();
    expect(faultOfLogout({ ...claims, sid: undefined })).toBeUndefined();
  });

  it.each([
    [{ nonce: 'n' }, 'nonce'],
    [{ jti: undefined }, 'jti'],
    [{ sub: undefined }, 'sub'],
    [{ sid: 7 }, 'sid'],
    [{ events: undefined }, 'events'],
    [{ events: null }, 'events'],
    [{ events: { other: {} } }, 'events'],
    [{ events: { [EVENT]: null } }, 'events'],
  ])('is wrong with %j', (change, wrong) => {
    expect(faultOfLogout({ ...claims, ...change })).toBe(wrong);
  });
});

describe('what a token says', () => {
  const token = (payload: string) => `h.${Buffer.from(payload).toString('base64url')}.s`;

  it('is read from its middle', () => {
    expect(payloadIn(token('{"name":"\u00c4nna?"}'))).toBe('{"name":"\u00c4nna?"}');
  });

  it.each(['', 'h', 'h.s', 'h.e30.s.more', 'h..s', 'h.e30=.s', 'h.a.s', 'h._w.s'])(
    'is nothing in %j',
    (text) => {
      expect(payloadIn(text)).toBeUndefined();
    },
  );

  it.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', false],
    ['{"a":"\\"a\\":","b":"a"}', false],
    ['{}', false],
    ['null', false],
    ['{"a":1,"a":1}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['{"b":{"x":[{"c":1,"c" : 2}]}}', true],
    ['{"__proto__":1,"__proto__":2}', true],
    ['{"__proto__":1}', false],
  ])('says something twice: %s is %s', (json, said) => {
    expect(hasTwins(json)).toBe(said);
  });
});
