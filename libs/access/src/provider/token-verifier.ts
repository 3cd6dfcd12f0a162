import type * as Jose from 'jose';
import type { JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import type { Clock } from '#kernel/clock';
import type { Claims } from './person.ts';
import {
  AGE_MAX_SECONDS,
  ALGORITHMS,
  faultOfIdentity,
  faultOfLogout,
  hasTwins,
  payloadIn,
  TOLERANCE_SECONDS,
  type Expected,
} from './token-rules.ts';

/** A token says what cannot be believed. */
export class TokenUntrusted extends Error {
  override readonly name = 'TokenUntrusted';
}

export interface VerifierParts {
  readonly jose: typeof Jose;
  readonly issuer: string;
  readonly clientId: string;
  /** Keys of the provider, and of nobody a token names. */
  readonly keys: JWTVerifyGetKey;
  readonly clock: Clock;
}

/** Believes tokens of one provider that were made for us just now. */
export class TokenVerifier {
  constructor(private readonly parts: VerifierParts) {}

  /** Who somebody is. @throws TokenUntrusted, ProviderSilent */
  async identity(token: string, expected: Expected): Promise<Claims> {
    const claims = await this.#verified(token);
    mustBeRight(faultOfIdentity(claims, this.parts.clientId, expected));
    return claims;
  }

  /** Who has signed out, and of which of its sessions. @throws TokenUntrusted, ProviderSilent */
  async logout(token: string): Promise<Claims> {
    const claims = await this.#verified(token);
    mustBeRight(faultOfLogout(claims));
    return claims;
  }

  async #verified(token: string): Promise<Claims> {
    const { jose, issuer, clientId, keys, clock } = this.parts;
    const json = payloadIn(token);
    if (json === undefined) throw new TokenUntrusted('form');
    const options: JWTVerifyOptions = {
      issuer,
      audience: clientId,
      algorithms: [...ALGORITHMS],
      requiredClaims: ['exp', 'iat'],
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: AGE_MAX_SECONDS,
      currentDate: new Date(clock.nowMs()),
    };
    try {
      const { payload } = await jose.jwtVerify(token, keys, options);
      // Looked at only now that it is known to be the provider's.
      if (hasTwins(json)) throw new TokenUntrusted('twins');
      return payload;
    } catch (error) {
      if (!(error instanceof jose.errors.JOSEError)) throw error;
      throw new TokenUntrusted(error.code, { cause: error });
    }
  }
}

function mustBeRight(fault: string | undefined): void {
  if (fault !== undefined) throw new TokenUntrusted(fault);
}
