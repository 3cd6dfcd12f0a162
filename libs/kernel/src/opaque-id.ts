import { base32Digits } from './base32.ts';
import { hmacSha256 } from './hash.ts';

/** What an opaque id is of, with what it begins with: nobody can be told for another's kind by mistake. */
const PREFIXES = { account: 'N', stakeholder: 'P', colleague: 'M' } as const;

export type OpaqueKind = keyof typeof PREFIXES;

/** 80 bits: among a hundred million people two that share an id are not to be expected. */
const LENGTH = 16;

/**
 * An id for whoever is known by a text that must not rest unsealed, such as an e-mail address: the same in every file
 * of one ledger, whatever the case, and nothing that the text can be guessed from without the ledger's secret.
 */
export function opaqueId(secret: Buffer, kind: OpaqueKind, text: string): string {
  const canonical = text.normalize('NFC').trim().toLowerCase();
  const hash = hmacSha256(secret, JSON.stringify(['opaque-id', kind, canonical]));
  return `${PREFIXES[kind]}-${base32Digits(Buffer.from(hash, 'base64url').toString('hex'), LENGTH)}`;
}
