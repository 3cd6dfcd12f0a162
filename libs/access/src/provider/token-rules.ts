import type { Claims } from './person.ts';

/** Signed by a key that only the provider has; never by none, and never by one that is shared. */
export const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** By how much clocks may differ. */
export const TOLERANCE_SECONDS = 60;
/** A token is shown as soon as it is made. */
export const AGE_MAX_SECONDS = 600;

/** What a token has to be about: of a sign-in its nonce, later the person. */
export type Expected = { readonly nonce: string } | { readonly subject: string };

/** What is wrong with an identity that is signed and whose address, audience and times are right; undefined for nothing. */
export function faultOfIdentity(
  claims: Claims,
  clientId: string,
  expected: Expected,
): string | undefined {
  if (typeof claims['sub'] !== 'string' || !/^[ -~]{1,255}$/.test(claims['sub'])) return 'sub';
  if (!isForUsAlone(claims, clientId)) return 'azp';
  if ('nonce' in expected) return claims['nonce'] === expected.nonce ? undefined : 'nonce';
  return claims['sub'] === expected.subject ? undefined : 'sub';
}

/** Others may be named beside us only where it says that it was made for us. */
function isForUsAlone({ aud, azp }: Claims, clientId: string): boolean {
  if (azp !== undefined) return azp === clientId;
  return !Array.isArray(aud) || aud.length === 1;
}

const BACK_CHANNEL_LOGOUT = 'http://schemas.openid.net/event/backchannel-logout';

/** What is wrong with a word that somebody has signed out; undefined for nothing. */
export function faultOfLogout(claims: Claims): string | undefined {
  const { events, nonce, sub, sid, jti } = claims;
  // An identity must not pass for it.
  if (nonce !== undefined) return 'nonce';
  if (typeof jti !== 'string') return 'jti';
  if (typeof sub !== 'string') return 'sub';
  if (sid !== undefined && typeof sid !== 'string') return 'sid';
  const event = typeof events === 'object' && events !== null ? (events as Claims) : {};
  const about = Object.hasOwn(event, BACK_CHANNEL_LOGOUT) ? event[BACK_CHANNEL_LOGOUT] : undefined;
  return typeof about === 'object' && about !== null ? undefined : 'events';
}

/** The claims of a token as text; undefined where it is none. */
export function payloadIn(token: string): string | undefined {
  const [, payload, ...more] = token.split('.');
  if (payload === undefined || more.length !== 1 || !/^[\w-]+$/.test(payload)) return undefined;
  const base64 = payload.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}

/** Whether some member is there twice: readers differ on which of them counts. */
export function hasTwins(json: string): boolean {
  const named = [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)].filter(([, colon]) => colon);
  return named.length !== membersOf(JSON.parse(json));
}

function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + membersOf(one), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
