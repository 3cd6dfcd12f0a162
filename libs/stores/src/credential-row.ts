import type { Vouching } from '#access/provider/vouching';
import { isRole, type Grant } from '#access/roles';
import type {
  Actor,
  ActorKind,
  Credential,
  CredentialKind,
  GrantHolder,
  NotedRead,
  PersonGranted,
  Right,
  Subject,
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
  readonly vouched_at_ms: number | null;
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
  ...(row.vouched_at_ms === null ? {} : { vouchedAtMs: row.vouched_at_ms }),
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

/** What belongs to a credential `c`, in SQL that both databases speak: its grant, and a provider's word for it. */
export const OF_CREDENTIAL = `LEFT JOIN grants g
  ON g.holder = CASE c.kind WHEN 'token' THEN 'token ' || c.id ELSE 'actor ' || c.actor_id END
  LEFT JOIN vouchings v ON c.kind = 'session' AND v.session_id = c.id`;
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

/** A provider's word, as a database gives it back. */
export interface VouchingRow {
  readonly session_id: string;
  readonly subject: string;
  readonly provider_session: string | null;
  readonly vouched_at_ms: number;
  readonly asked_at_ms: number | null;
  readonly sealed_tokens: string;
}

export const VOUCHING_COLUMNS =
  'session_id, subject, provider_session, vouched_at_ms, asked_at_ms, sealed_tokens';

export const vouchingOf = (row: VouchingRow): Vouching => ({
  sessionId: row.session_id,
  subject: row.subject,
  providerSession: row.provider_session,
  vouchedAtMs: row.vouched_at_ms,
  askedAtMs: row.asked_at_ms,
  sealedTokens: row.sealed_tokens,
});

/** In the order of the columns. */
export const valuesOfVouching = (vouching: Vouching): (string | number | null)[] => [
  vouching.sessionId,
  vouching.subject,
  vouching.providerSession,
  vouching.vouchedAtMs,
  vouching.askedAtMs,
  vouching.sealedTokens,
];

/** What both databases say where a word takes the place of the one before. */
export const VOUCHED_ANEW = `ON CONFLICT (session_id) DO UPDATE SET subject = excluded.subject,
  provider_session = excluded.provider_session, vouched_at_ms = excluded.vouched_at_ms,
  asked_at_ms = excluded.asked_at_ms, sealed_tokens = excluded.sealed_tokens`;

/** Words for sessions that are no more. */
export const LEFT_OVER = `DELETE FROM vouchings WHERE session_id NOT IN
  (SELECT id FROM credentials WHERE kind = 'session')`;

/** A read, as a database gives it back. */
export interface ReadRow {
  readonly number: number;
  readonly at_ms: number;
  readonly actor_id: string;
  readonly route: string;
  readonly account_id: string | null;
}

export const readOf = (row: ReadRow): NotedRead => ({
  number: row.number,
  atMs: row.at_ms,
  actorId: row.actor_id,
  route: row.route,
  accountId: row.account_id,
});

/** What a provider calls somebody, with the actor, as a database gives it back. */
export interface SubjectRow extends Actor {
  readonly subject: string;
}

export const SUBJECTS = `SELECT s.subject, a.id, a.name, a.kind
  FROM subjects s JOIN actors a ON a.id = s.actor_id`;

export const subjectOfRow = ({ subject, id, name, kind }: SubjectRow): Subject => ({
  subject,
  actor: { id, name, kind },
});
