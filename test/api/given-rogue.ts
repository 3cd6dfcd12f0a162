import { createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { KEYS, KID } from './forged-tokens.ts';
import { listening } from './given-provider.ts';

/** A provider that answers every code with whatever token a spec puts there. */
export interface GivenRogue {
  readonly issuer: string;
  token: string;
  /** The names of the keys it shows. */
  kids: readonly string[];
  /** How often it was asked, by path. */
  readonly asked: Map<string, number>;
  readonly close: () => Promise<void>;
}

export async function givenRogue(): Promise<GivenRogue> {
  const server = createServer();
  const issuer = await listening(server);
  const asked = new Map<string, number>();
  const rogue: GivenRogue = {
    issuer,
    token: '',
    kids: [KID],
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const jwk = createPublicKey(KEYS.own.privateKey).export({ format: 'jwk' });
  const answers: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'ES256', 'HS256', 'none'],
    }),
    '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: rogue.token }),
    '/keys': () => ({ keys: rogue.kids.map((kid) => ({ ...jwk, kid, use: 'sig' })) }),
  };
  server.on('request', ({ url = '' }, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1);
    const answer = answers[url]?.();
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  return rogue;
}
