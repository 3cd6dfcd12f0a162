import { folded } from '#kernel/folded';
import { hmacSha256 } from '#kernel/hash';
import { opaqueId } from '#kernel/opaque-id';
import { domainOfCompany } from './free-mail.ts';

/**
 * Under which keys it is kept what is known of whom. Names, addresses and domains are there as keyed hashes alone:
 * whoever has one can look it up, and nobody can read it there.
 */
export class WhoKeys {
  constructor(private readonly secret: Buffer) {}

  /** That an account is there. */
  account(accountId: string): string {
    return keyOf('account', accountId);
  }

  /** What one system calls it. Systems are the same in any case. */
  ofSystem(system: string, externalId: string): string {
    return keyOf('known-as', folded(system.trim()), externalId);
  }

  /** What any system calls it. */
  ofAnySystem(externalId: string): string {
    return keyOf('external-id', externalId);
  }

  /** What it is called, in the spelling of a search. */
  name(text: string): string {
    return keyOf('name', this.#hash('name', folded(text).trim().replaceAll(/\s+/g, ' ')));
  }

  /** Somebody's address, as the opaque id of a person or of an account that files make of it. */
  address(id: string): string {
    return keyOf('address', id);
  }

  addresses(email: string): readonly string[] {
    return (['account', 'stakeholder'] as const).map((kind) =>
      this.address(opaqueId(this.secret, kind, email)),
    );
  }

  /** Where somebody works; undefined of an address anybody may have. */
  domain(email: string): string | undefined {
    const domain = domainOfCompany(email);
    return domain === undefined ? undefined : keyOf('domain', this.#hash('domain', domain));
  }

  /** What an event said, for the case that it is withdrawn or corrected. */
  event(id: string): string {
    return keyOf('event', id);
  }

  /** The person of an address, as recipes call somebody whom a file knows by it alone. */
  personOf(email: string): string {
    return opaqueId(this.secret, 'stakeholder', email);
  }

  #hash(kind: string, text: string): string {
    return hmacSha256(this.secret, JSON.stringify(['who', kind, text]));
  }
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
