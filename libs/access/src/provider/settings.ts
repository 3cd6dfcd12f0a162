import type { Role } from '../roles.ts';

/** Whom people are signed in by, and what what it says of them means here. */
export interface ProviderSettings {
  /** Its address, as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Left out for a client that has none; then PKCE alone proves who asks. */
  readonly clientSecret: string | undefined;
  /** What people call it. */
  readonly name: string;
  readonly scopes: string;
  /** Where it names somebody's groups: the name of a claim, or a way through claims with dots between. */
  readonly groupsClaim: string;
  readonly rolesByGroup: ReadonlyMap<string, readonly Role[]>;
  /** Where it says which colleague somebody is; nobody is one where it is left out. */
  readonly colleagueClaim: string | undefined;
  /** Colleagues by what that claim says; empty where it says the colleague itself. */
  readonly colleagues: ReadonlyMap<string, string>;
  /** Where people find the page: an origin, without a path. */
  readonly publicUrl: string;
}

/** Where the provider sends people back to. */
export const CALLBACK_PATH = '/api/v1/oidc/callback';

/** Addresses of this machine are asked without https as well. */
export const isPlainHttp = (url: string): boolean => url.startsWith('http:');
