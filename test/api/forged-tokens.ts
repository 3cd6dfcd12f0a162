import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';

/** Keys of a provider, and of somebody who would like to be it. */
export const KEYS = {
  own: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  foreign: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  curve: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
};
export const KID = 'now';

/** What a good token would say. */
export interface Good {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly nowSeconds: number;
  /** Where whoever forges would have keys looked for. */
  readonly elsewhere: string;
}

type Fields = Readonly<Record<string, unknown>>;

export const claimsOf = ({ issuer, clientId, nonce, nowSeconds }: Good): Fields => ({
  iss: issuer,
  aud: clientId,
  sub: 'u-anna',
  name: 'Anna',
  groups: ['/sales'],
  iat: nowSeconds,
  exp: nowSeconds + 300,
  nonce,
});

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

/** A token put together by hand, so that anything can be wrong with it. */
export function token(
  head: Fields,
  payload: Fields | string,
  key: KeyObject = KEYS.own.privateKey,
): string {
  const json = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const text = `${base64(JSON.stringify({ alg: 'RS256', kid: KID, ...head }))}.${base64(json)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

export const goodToken = (good: Good): string => token({}, claimsOf(good));

function hmac(alg: string, good: Good, secret: string | Buffer): string {
  const text = `${base64(JSON.stringify({ alg, kid: KID }))}.${base64(JSON.stringify(claimsOf(good)))}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const publicPem = (): string =>
  createPublicKey(KEYS.own.privateKey).export({ type: 'spki', format: 'pem' }).toString();
const foreignJwk = () => KEYS.foreign.publicKey.export({ format: 'jwk' });

const foreign = (head: (good: Good) => Fields) => (good: Good) =>
  token(head(good), claimsOf(good), KEYS.foreign.privateKey);
const saying = (change: (good: Good) => Fields) => (good: Good) =>
  token({}, { ...claimsOf(good), ...change(good) });
const headed = (head: Fields) => (good: Good) => token(head, claimsOf(good));
const parts = (change: (parts: readonly string[]) => readonly string[]) => (good: Good) =>
  change(goodToken(good).split('.')).join('.');

/** Tokens nobody may be let in by: what is wrong with each, and how it is made. */
export const FORGED: readonly (readonly [string, (good: Good) => string])[] = [
  [
    'no algorithm and no signature',
    (good) => `${token({ alg: 'none' }, claimsOf(good)).split('.').slice(0, 2).join('.')}.`,
  ],
  ['no algorithm, with a signature', headed({ alg: 'none' })],
  [
    'no algorithm in capitals',
    (good) => `${token({ alg: 'NONE' }, claimsOf(good)).split('.').slice(0, 2).join('.')}.`,
  ],
  ['an algorithm that is empty', headed({ alg: '' })],
  ['an algorithm that is missing', headed({ alg: undefined })],
  ['an algorithm nobody knows', headed({ alg: 'RS1' })],
  ['HS256 under the public key', (good) => hmac('HS256', good, publicPem())],
  ['HS256 under the secret of the client', (good) => hmac('HS256', good, 'a secret of mainstay')],
  ['HS256 under nothing', (good) => hmac('HS256', good, '')],
  ['HS512 in the head', (good) => hmac('HS512', good, publicPem())],
  ['the key of somebody else', foreign(() => ({}))],
  ['the key of somebody else without a name', foreign(() => ({ kid: undefined }))],
  [
    'a key of another kind',
    (good) => token({ alg: 'ES256' }, claimsOf(good), KEYS.curve.privateKey),
  ],
  ['a name of a key that is a path', foreign(() => ({ kid: '../../dev/null' }))],
  ['a name of a key that is SQL', foreign(() => ({ kid: "' UNION SELECT 'key' --" }))],
  ['a name of a key that is an address', foreign(({ elsewhere }) => ({ kid: elsewhere }))],
  ['a name of a key that is no text', foreign(() => ({ kid: { $ne: '' } }))],
  ['a name of a key nobody has', headed({ kid: 'unknown' })],
  ['a key in the head', foreign(() => ({ jwk: foreignJwk() }))],
  ['keys looked for elsewhere by jku', foreign(({ elsewhere }) => ({ jku: elsewhere }))],
  ['keys looked for elsewhere by x5u', foreign(({ elsewhere }) => ({ x5u: elsewhere }))],
  ['a certificate in the head', foreign(() => ({ x5c: ['MIIB'] }))],
  ['something in the head that has to be understood', headed({ crit: ['admin'], admin: true })],
  ['a payload that is not encoded', headed({ crit: ['b64'], b64: false })],
  ['an end in the past', saying(({ nowSeconds }) => ({ exp: nowSeconds - 120 }))],
  ['no end', saying(() => ({ exp: undefined }))],
  ['an end that is text', saying(() => ({ exp: '9999999999' }))],
  ['a beginning in the future', saying(({ nowSeconds }) => ({ nbf: nowSeconds + 600 }))],
  [
    'a making in the future',
    saying(({ nowSeconds }) => ({ iat: nowSeconds + 600, exp: nowSeconds + 900 })),
  ],
  ['a making of yesterday', saying(({ nowSeconds }) => ({ iat: nowSeconds - 86_400 }))],
  ['no making', saying(() => ({ iat: undefined }))],
  ['another audience', saying(() => ({ aud: 'other' }))],
  ['no audience', saying(() => ({ aud: undefined }))],
  [
    'two audiences and nobody it was made for',
    saying(({ clientId }) => ({ aud: [clientId, 'other'] })),
  ],
  [
    'somebody else it was made for',
    saying(({ clientId }) => ({ aud: [clientId, 'other'], azp: 'other' })),
  ],
  ['another issuer', saying(() => ({ iss: 'https://other.example' }))],
  ['an issuer that begins alike', saying(({ issuer }) => ({ iss: `${issuer}.evil.example` }))],
  ['no nonce', saying(() => ({ nonce: undefined }))],
  ['the nonce of another sign-in', saying(() => ({ nonce: 'a'.repeat(43) }))],
  ['nobody it is about', saying(() => ({ sub: undefined }))],
  [
    'claims that are there twice',
    (good) =>
      token({}, JSON.stringify(claimsOf(good)).replace('"u-anna"', '"u-uma","sub":"u-anna"')),
  ],
  ['claims that are a list', () => token({}, '[]')],
  ['claims that are no JSON', () => token({}, '{"sub":')],
  [
    'a signature that is cut off',
    parts(([head = '', payload = '', signature = '']) => [head, payload, signature.slice(0, -8)]),
  ],
  ['no signature', parts(([head = '', payload = '']) => [head, payload])],
  [
    'claims changed after signing',
    parts(([head = '', payload = '', signature = '']) => [
      head,
      base64(Buffer.from(payload, 'base64url').toString().replace('u-anna', 'u-uma')),
      signature,
    ]),
  ],
  [
    'encryption instead of a signature',
    () => `${base64('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.a.b.c.d`,
  ],
  ['nothing', () => ''],
];
