import type { ActorKind, Credential, CredentialKind, Right } from '#access/access-store';

/** A credential with its actor, as a database gives it back. */
export interface CredentialRow {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly secret_hash: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly actor_kind: ActorKind;
  readonly access_right: Right;
  readonly created_at_ms: number;
  readonly expires_at_ms: number | null;
}

export const credentialOf = (row: CredentialRow): Credential => ({
  id: row.id,
  kind: row.kind,
  secretHash: row.secret_hash,
  actor: { id: row.actor_id, name: row.actor_name, kind: row.actor_kind },
  right: row.access_right,
  createdAtMs: row.created_at_ms,
  expiresAtMs: row.expires_at_ms,
});
