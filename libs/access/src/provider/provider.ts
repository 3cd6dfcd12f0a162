import type { Clock } from '#kernel/clock';
import { discover, type Discovered } from './discovered.ts';
import { groupsIn, type Claims } from './person.ts';
import type { ProviderTokens, RenewableTokens } from './sealed-tokens.ts';
import { CALLBACK_PATH, type ProviderSettings } from './settings.ts';
import { TokenUntrusted } from './token-verifier.ts';

/** What a browser keeps between leaving for the provider and coming back, and nobody else has. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  /** What the challenge was made of that the provider was shown. */
  readonly verifier: string;
  readonly beganAtMs: number;
}

/** What the provider says of somebody, and what it can be asked again with. */
export interface Said {
  readonly claims: Claims;
  readonly tokens: ProviderTokens;
}

/** The same later on; where it says nothing new of who somebody is, there are no claims. */
export interface SaidAgain extends Omit<Said, 'claims'> {
  readonly claims: Claims | undefined;
}

/** What is said of itself may change; keys are asked for more often. */
const DISCOVERED_KEPT_MS = 3_600_000;

/** The provider of identities. What it refuses and what cannot be believed is thrown as its libraries say it. */
export class Provider {
  #discovered: Promise<Discovered> | undefined;
  #foundAtMs = 0;

  constructor(
    readonly settings: ProviderSettings,
    private readonly clock: Clock,
  ) {}

  /** Where to send a browser; silently where somebody must not be asked anything there. */
  async begin(isSilent: boolean): Promise<{ readonly url: URL; readonly pending: Pending }> {
    const { client, config } = await this.#found();
    const [state, nonce, verifier] = [
      client.randomState(),
      client.randomNonce(),
      client.randomPKCECodeVerifier(),
    ];
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: this.settings.publicUrl + CALLBACK_PATH,
      scope: this.settings.scopes,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(isSilent ? { prompt: 'none' } : {}),
    });
    return { url, pending: { state, nonce, verifier, beganAtMs: this.clock.nowMs() } };
  }

  /** Who came back. `cameTo` is the address with what the provider added to it. */
  async finish(cameTo: string, { state, nonce, verifier }: Pending): Promise<Said> {
    const found = await this.#found();
    const answer = await found.client.authorizationCodeGrant(
      found.config,
      new URL(cameTo, this.settings.publicUrl),
      {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      },
    );
    const idToken = answer.id_token ?? '';
    const claims = await found.verifier.identity(idToken, { nonce });
    return {
      claims: await this.#withGroups(found, claims, answer.access_token),
      tokens: { refreshToken: answer.refresh_token, idToken },
    };
  }

  /** Asks again. */
  async again({ refreshToken, idToken }: RenewableTokens, subject: string): Promise<SaidAgain> {
    const found = await this.#found();
    const answer = await found.client.refreshTokenGrant(found.config, refreshToken);
    const newest = answer.id_token;
    const claims = newest && (await found.verifier.identity(newest, { subject }));
    const isSilent = !claims && !found.config.serverMetadata().userinfo_endpoint;
    return {
      claims: isSilent
        ? undefined
        : await this.#withGroups(found, claims || { sub: subject }, answer.access_token),
      tokens: {
        refreshToken: answer.refresh_token ?? refreshToken,
        idToken: newest ?? idToken,
      },
    };
  }

  /** Where to send a browser so that somebody is signed out there as well; undefined where that cannot be asked for. */
  async signOutUrl(idToken: string): Promise<string | undefined> {
    const { client, config } = await this.#found();
    if (!config.serverMetadata().end_session_endpoint) return undefined;
    const parameters = {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.settings.publicUrl}/`,
    };
    return client.buildEndSessionUrl(config, parameters).href;
  }

  /** Makes tokens worthless, where the provider takes them back. */
  async revoke(refreshToken: string): Promise<void> {
    const { client, config } = await this.#found();
    if (!config.serverMetadata().revocation_endpoint) return;
    await client.tokenRevocation(config, refreshToken);
  }

  /** Whom the provider says it signed out. */
  async signedOut(logoutToken: string): Promise<Claims> {
    return (await this.#found()).verifier.logout(logoutToken);
  }

  /** Groups that the token does not name may be told of on asking. */
  async #withGroups(found: Discovered, claims: Claims, accessToken: string): Promise<Claims> {
    const { client, config } = found;
    const isSaid = groupsIn(claims, this.settings.groupsClaim) !== undefined;
    if (isSaid || !config.serverMetadata().userinfo_endpoint) return claims;
    const subject = claims['sub'];
    if (typeof subject !== 'string') throw new TokenUntrusted('sub');
    return { ...(await client.fetchUserInfo(config, accessToken, subject)), ...claims };
  }

  #found(): Promise<Discovered> {
    const isOld = this.clock.nowMs() - this.#foundAtMs > DISCOVERED_KEPT_MS;
    if (this.#discovered && !isOld) return this.#discovered;
    const found = discover(this.settings, this.clock);
    [this.#discovered, this.#foundAtMs] = [found, this.clock.nowMs()];
    found.catch(() => {
      if (this.#discovered === found) this.#discovered = undefined;
    });
    return found;
  }
}
