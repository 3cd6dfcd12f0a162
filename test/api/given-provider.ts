import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import type { ProviderSettings } from '#access/provider/settings';

/** Somebody as the provider knows them. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

/** A real provider of identities on this machine, and what a spec changes at it. */
export interface GivenProvider {
  readonly settings: ProviderSettings;
  readonly accounts: Map<string, Account>;
  /** Who sits at the browser; nobody signs in where it is undefined. */
  at: string | undefined;
  /** What it says that somebody has signed out is handed here. */
  onLogout: (body: string) => Promise<number>;
  /** How often it was asked for tokens. */
  readonly tokensAsked: () => number;
  readonly close: () => Promise<void>;
}

export const PUBLIC_URL = 'http://127.0.0.1:3000';
/** Without types of their own. */
const LIBRARY: string = 'oidc-provider';
const MEMORY = `${LIBRARY}/lib/adapters/memory_adapter.js`;
const CLIENT = { client_id: 'mainstay', client_secret: 'a secret of mainstay' };

interface Context {
  readonly oidc: { readonly client: { clientId: string }; readonly session: { accountId: string } };
}

/** What is used of the library, which has no types of its own. */
interface OidcProvider {
  readonly Grant: new (of: object) => {
    addOIDCScope: (scope: string) => void;
    save: () => Promise<string>;
  };
  callback: () => (request: IncomingMessage, response: ServerResponse) => void;
  interactionFinished: (
    request: IncomingMessage,
    response: ServerResponse,
    result: object,
  ) => Promise<void>;
  on: (event: string, listener: (...said: readonly unknown[]) => void) => void;
}
type Library = new (issuer: string, configuration: object) => OidcProvider;

export interface Provided {
  readonly refreshTokens?: boolean;
  /** Its tokens say who somebody is, and nothing more. */
  readonly terse?: boolean;
  /** Changed settings of Mainstay's. */
  readonly settings?: Partial<ProviderSettings>;
}

export async function givenProvider({
  refreshTokens = true,
  terse = false,
  settings = {},
}: Provided = {}): Promise<GivenProvider> {
  const library = (await import(LIBRARY)) as { readonly Provider: Library };
  const memory = (await import(MEMORY)) as { readonly default: new () => object };
  const server = createServer();
  const issuer = await listening(server);
  let tokensAsked = 0;
  const given: GivenProvider = {
    settings: { ...settingsOf(issuer), ...settings },
    accounts: new Map([
      ['u-anna', { name: 'Anna', email: 'anna@firm.example', groups: ['/sales', '/all'] }],
      ['u-uma', { name: 'Uma', email: 'uma@firm.example', groups: ['/audit'] }],
      ['u-nils', { name: 'Nils', email: 'nils@firm.example', groups: ['/all'] }],
    ]),
    at: 'u-anna',
    onLogout: () => Promise.resolve(200),
    tokensAsked: () => tokensAsked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const provider: OidcProvider = new library.Provider(issuer, {
    ...configurationOf(given, refreshTokens, (): OidcProvider => provider),
    conformIdTokenClaims: terse,
    // The library warns of its own.
    adapter: class extends memory.default {},
  });
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    if (url.startsWith('/token')) tokensAsked += 1;
    if (url.startsWith('/interaction/')) {
      const result = given.at
        ? { login: { accountId: given.at } }
        : { error: 'access_denied', error_description: '<script>no</script>' };
      void provider.interactionFinished(request, response, result);
    } else if (url === '/heard-by-mainstay') {
      void textOf(request).then(async (body) =>
        response.writeHead(await given.onLogout(body)).end(),
      );
    } else answer(request, response);
  });
  return given;
}

const settingsOf = (issuer: string): ProviderSettings => ({
  issuer,
  clientId: CLIENT.client_id,
  clientSecret: CLIENT.client_secret,
  name: 'Firm',
  scopes: 'openid profile email',
  groupsClaim: 'groups',
  rolesByGroup: new Map([
    ['/sales', ['account-manager']],
    ['/audit', ['auditor']],
  ]),
  colleagueClaim: 'email',
  colleagues: new Map([['anna@firm.example', 'anna']]),
  publicUrl: PUBLIC_URL,
});

function configurationOf(
  { accounts, settings: { issuer, publicUrl } }: GivenProvider,
  refreshTokens: boolean,
  provider: () => OidcProvider,
): object {
  return {
    clients: [
      {
        ...CLIENT,
        redirect_uris: [`${publicUrl}/api/v1/oidc/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        backchannel_logout_uri: `${issuer}/heard-by-mainstay`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [newKey('first')] },
    cookies: { keys: ['a key of the provider'] },
    claims: {
      openid: ['sub'],
      profile: ['name', 'groups'],
      email: ['email', 'email_verified'],
    },
    pkce: { required: () => true },
    issueRefreshToken: () => refreshTokens,
    rotateRefreshToken: true,
    ttl: {
      IdToken: 300,
      AccessToken: 300,
      RefreshToken: 86_400,
      AuthorizationCode: 60,
      Session: 86_400,
      Grant: 86_400,
      Interaction: 600,
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      revocation: { enabled: true, allowedPolicy: () => true },
      rpInitiatedLogout: {
        enabled: true,
        postLogoutSuccessSource: (context: { body: string }) => {
          context.body = '';
        },
        logoutSource: (context: { body: string }, form: string) => {
          context.body = `${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`;
        },
      },
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => {
      const account = accounts.get(accountId);
      return (
        account && {
          accountId,
          claims: () => ({ sub: accountId, email_verified: true, ...account }),
        }
      );
    },
    fetch: (url: string, options: object) => fetch(url, options),
    loadExistingGrant: async ({ oidc }: Context) => {
      const { clientId } = oidc.client;
      const grant = new (provider().Grant)({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  };
}

function newKey(kid: string): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
