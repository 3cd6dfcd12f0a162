import { hkdfSync } from 'node:crypto';
import { seal, unseal } from '#kernel/seal';

/** What a provider gave with its word: to be asked again with, and to be signed out by. */
export interface ProviderTokens {
  readonly refreshToken: string | undefined;
  readonly idToken: string;
}

/** Those that the provider can be asked again with. */
export type RenewableTokens = ProviderTokens & { readonly refreshToken: string };

/** Tokens as they rest: whoever reads the database has the hash of the session's secret, which opens nothing. */
export const sealTokens = (secret: string, tokens: ProviderTokens): string =>
  seal([keyOf(secret)], JSON.stringify(tokens));

/** Its own seal, so what is inside is what was sealed. @throws when the secret is another */
export const unsealTokens = (secret: string, sealed: string): ProviderTokens =>
  JSON.parse(unseal([keyOf(secret)], sealed)) as ProviderTokens;

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'mainstay tokens of a provider', 32));
