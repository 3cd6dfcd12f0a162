import { randomBytes, randomUUID } from 'node:crypto';
import { sha256 } from '#kernel/hash';
import type { CredentialKind } from './access-store.ts';

/** A code of a link is typed or pasted once and lives minutes: 128 bits. The others live long: 256 bits. */
const SECRET_BYTES: Readonly<Record<CredentialKind, number>> = {
  link: 16,
  session: 32,
  token: 32,
};

/** Tokens can be told from other text, so that a scanner finds one that was committed by mistake. */
const TOKEN_PREFIX = 'mainstay_';

export function newSecret(kind: CredentialKind): string {
  const secret = randomBytes(SECRET_BYTES[kind]).toString('base64url');
  return kind === 'token' ? TOKEN_PREFIX + secret : secret;
}

/** A plain hash is enough for secrets of this entropy: there is nothing to guess. */
export const secretHashOf = (secret: string): string => sha256(secret);

/** An id that says nothing of whom it stands for. */
export const newId = (): string => randomUUID();
