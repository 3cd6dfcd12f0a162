import type * as OpenidClient from 'openid-client';
import type { ClientAuth, Configuration } from 'openid-client';
import type { Clock } from '#kernel/clock';
import { ProviderSilent } from './refusals.ts';
import { isPlainHttp, type ProviderSettings } from './settings.ts';
import { TokenVerifier } from './token-verifier.ts';

type Client = typeof OpenidClient;

/** What a provider says of itself, and what it takes to talk to it. */
export interface Discovered {
  readonly client: Client;
  readonly config: Configuration;
  readonly verifier: TokenVerifier;
  readonly foundAtMs: number;
}

const ANSWER_SECONDS = 5;
/** A token of a key nobody knows makes us look for new ones, but no more often than this. */
const KEYS_COOL_MS = 30_000;
const KEYS_KEPT_MS = 600_000;

/** Asks a provider what it is like. Its libraries are read only here: who has no provider does not wait for them. */
export async function discover(settings: ProviderSettings, clock: Clock): Promise<Discovered> {
  const [client, jose] = await Promise.all([import('openid-client'), import('jose')]);
  const { clientId, clientSecret } = settings;
  const isPlain = isPlainHttp(settings.issuer);
  const auth = clientSecret === undefined ? client.None() : secretAuth(client, clientSecret);
  const config = await client.discovery(new URL(settings.issuer), clientId, undefined, auth, {
    timeout: ANSWER_SECONDS,
    [client.customFetch]: asked,
    // Marked deprecated to stand out, not because it goes away: the settings let it through for this machine alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    execute: isPlain ? [client.allowInsecureRequests] : [],
  });
  const { issuer, jwks_uri: keysUrl = '' } = config.serverMetadata();
  if (isPlainHttp(keysUrl) && !isPlain)
    throw new Error('The provider shows its keys without https.');
  const keys = jose.createRemoteJWKSet(new URL(keysUrl), {
    cooldownDuration: KEYS_COOL_MS,
    cacheMaxAge: KEYS_KEPT_MS,
    timeoutDuration: ANSWER_SECONDS * 1_000,
    [jose.customFetch]: asked,
  });
  const verifier = new TokenVerifier({ jose, issuer, clientId, keys, clock });
  return { client, config, verifier, foundAtMs: clock.nowMs() };
}

/** As the provider takes it: in the header, or in the body. */
const secretAuth =
  (client: Client, secret: string): ClientAuth =>
  (server, metadata, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic')
      ? client.ClientSecretBasic
      : client.ClientSecretPost;
    way(secret)(server, metadata, body, headers);
  };

/** Tells silence from refusals. @throws ProviderSilent */
async function asked(url: string, options: object): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, options);
  } catch (error) {
    throw new ProviderSilent(`No answer from ${new URL(url).origin}`, { cause: error });
  }
  if (answer.status < 500 && answer.status !== 429) return answer;
  throw new ProviderSilent(`${new URL(url).origin} answers ${String(answer.status)}`);
}
