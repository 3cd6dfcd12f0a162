import { isRole, type Grant } from '#access/roles';
import type {
  Actor,
  ActorKind,
  Credential,
  CredentialKind,
  GrantHolder,
  PersonGranted,
  Right,
} from '#access/access-store';

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
  /** Both null where nothing was granted. */
  readonly grant_colleague_id: string | null;
  readonly grant_roles: string | null;
}

export const credentialOf = (row: CredentialRow): Credential => ({
  id: row.id,
  kind: row.kind,
  secretHash: row.secret_hash,
  actor: { id: row.actor_id, name: row.actor_name, kind: row.actor_kind },
  right: row.access_right,
  createdAtMs: row.created_at_ms,
  expiresAtMs: row.expires_at_ms,
  ...(row.grant_roles === null ? {} : { grant: grantOf(row.grant_colleague_id, row.grant_roles) }),
});

/** Roles rest with blanks between them. */
const grantOf = (colleagueId: string | null, roles: string): Grant => ({
  colleagueId,
  roles: roles.split(' ').filter(isRole),
});

export const rolesText = ({ roles }: Grant): string => roles.join(' ');

/** The name a grant rests under. */
export const holderOf = (holder: GrantHolder): string =>
  'actorId' in holder ? `actor ${holder.actorId}` : `token ${holder.tokenId}`;

/** The grant of a credential `c`, in SQL that both databases speak. */
export const GRANT_OF_CREDENTIAL = `LEFT JOIN grants g
  ON g.holder = CASE c.kind WHEN 'token' THEN 'token ' || c.id ELSE 'actor ' || c.actor_id END`;
export const GRANT_COLUMNS = 'g.colleague_id AS grant_colleague_id, g.roles AS grant_roles';

/** An actor with its grant, as a database gives it back. */
export interface GrantedRow extends Actor {
  readonly grant_colleague_id: string | null;
  readonly grant_roles: string;
}

export const personGranted = (row: GrantedRow): PersonGranted => ({
  actor: { id: row.id, name: row.name, kind: row.kind },
  grant: grantOf(row.grant_colleague_id, row.grant_roles),
});
