import {
  AccessStore,
  type Actor,
  type Credential,
  type CredentialKind,
  type GrantHolder,
  type NamedView,
  type NotedRead,
  type PersonGranted,
  type Read,
  type Subject,
} from '#access/access-store';
import type { Vouching } from '#access/provider/vouching';
import type { Grant } from '#access/roles';
import {
  credentialOf,
  GRANT_COLUMNS,
  holderOf,
  LEFT_OVER,
  OF_CREDENTIAL,
  personGranted,
  readOf,
  rolesText,
  subjectOfRow,
  SUBJECTS,
  valuesOfVouching,
  VOUCHED_ANEW,
  VOUCHING_COLUMNS,
  vouchingOf,
  type CredentialRow,
  type GrantedRow,
  type ReadRow,
  type SubjectRow,
  type VouchingRow,
} from '../credential-row.ts';
import type { Postgres } from './postgres.ts';

const MAKE_ACTOR = {
  name: 'actor make',
  text: 'INSERT INTO actors (id, kind, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
};
const ACTOR = {
  name: 'actor by name',
  text: 'SELECT id, name, kind FROM actors WHERE kind = $1 AND name = $2',
};
const ACTORS = {
  name: 'actors by id',
  text: 'SELECT id, name, kind FROM actors WHERE id = ANY ($1)',
};
const ALL_ACTORS = {
  name: 'actors all',
  text: 'SELECT id, name, kind FROM actors ORDER BY id COLLATE "C"',
};

const ADD = {
  name: 'credential add',
  text: `INSERT INTO credentials
    (id, kind, secret_hash, actor_id, access_right, created_at_ms, expires_at_ms)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};
const WITH_ACTOR = `c.*, a.name AS actor_name, a.kind AS actor_kind, ${GRANT_COLUMNS}, v.vouched_at_ms`;
const CREDENTIALS = `credentials c JOIN actors a ON a.id = c.actor_id ${OF_CREDENTIAL}`;
const FIND = {
  name: 'credential find',
  text: `SELECT ${WITH_ACTOR} FROM ${CREDENTIALS}
    WHERE c.kind = $1 AND c.secret_hash = $2`,
};
// Whoever's DELETE finds the row is the one taker.
const TAKE = {
  name: 'credential take',
  text: `WITH c AS (DELETE FROM credentials WHERE kind = $1 AND secret_hash = $2 RETURNING *)
    SELECT ${WITH_ACTOR} FROM c JOIN actors a ON a.id = c.actor_id ${OF_CREDENTIAL}`,
};
const LIST = {
  name: 'credentials list',
  text: `SELECT ${WITH_ACTOR} FROM ${CREDENTIALS}
    WHERE c.kind = $1 ORDER BY c.created_at_ms, c.id`,
};
const REMOVE = {
  name: 'credential remove',
  text: 'DELETE FROM credentials WHERE kind = $1 AND id = $2 RETURNING id',
};
const REMOVE_EXPIRED = {
  name: 'credentials remove expired',
  text: 'DELETE FROM credentials WHERE expires_at_ms <= $1',
};

const REMOVE_LEFT_OVER = { name: 'vouchings left over', text: LEFT_OVER };

const SUBJECT = {
  name: 'actor of a subject',
  text: `${SUBJECTS} WHERE s.subject = $1`,
};
const ALL_SUBJECTS = {
  name: 'subjects all',
  text: `${SUBJECTS} ORDER BY s.subject`,
};
const NAME_SUBJECT = {
  name: 'subject name',
  text: 'INSERT INTO subjects (subject, actor_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
};
const VOUCH = {
  name: 'vouching keep',
  text: `INSERT INTO vouchings (${VOUCHING_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6) ${VOUCHED_ANEW}`,
};
const VOUCHING = {
  name: 'vouching of a session',
  text: `SELECT ${VOUCHING_COLUMNS} FROM vouchings WHERE session_id = $1`,
};
const VOUCHINGS = {
  name: 'vouchings of a subject',
  text: `SELECT ${VOUCHING_COLUMNS} FROM vouchings WHERE subject = $1 ORDER BY session_id`,
};
const CLAIM_VOUCHING = {
  name: 'vouching claim',
  text: `UPDATE vouchings SET asked_at_ms = $2
    WHERE session_id = $1 AND (asked_at_ms IS NULL OR asked_at_ms <= $3) RETURNING session_id`,
};

const NOTE_READS = {
  name: 'reads note',
  text: `INSERT INTO reads (at_ms, actor_id, route, account_id)
    SELECT r.* FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) AS r`,
};
const READS = {
  name: 'reads',
  text: 'SELECT * FROM reads WHERE number < $1 ORDER BY number DESC LIMIT $2',
};
const REMOVE_READS = { name: 'reads remove', text: 'DELETE FROM reads WHERE at_ms < $1' };

const ALLOW = {
  name: 'grant keep',
  text: `INSERT INTO grants (holder, colleague_id, roles) VALUES ($1, $2, $3)
    ON CONFLICT (holder) DO UPDATE SET colleague_id = excluded.colleague_id, roles = excluded.roles`,
};
const GRANTED = {
  name: 'actors with grants',
  text: `SELECT a.id, a.name, a.kind, ${GRANT_COLUMNS}
    FROM actors a JOIN grants g ON g.holder = 'actor ' || a.id ORDER BY a.name COLLATE "C", a.id COLLATE "C"`,
};

const KEEP_VIEW = {
  name: 'view keep',
  text: `INSERT INTO views AS v (id, list, name, search, owner_id, shared)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO UPDATE SET list = excluded.list, name = excluded.name,
      search = excluded.search, shared = excluded.shared
    WHERE v.owner_id = excluded.owner_id RETURNING id`,
};
const VIEWS = {
  name: 'views of a list',
  text: `SELECT id, list, name, search, owner_id AS "ownerId", shared FROM views
    WHERE list = $1 AND (shared OR owner_id = $2) ORDER BY name COLLATE "C", id`,
};
const REMOVE_VIEW = {
  name: 'view remove',
  text: 'DELETE FROM views WHERE id = $1 AND owner_id = $2 RETURNING id',
};

/** Keeps actors and credentials where every process of an installation finds them. */
export class PostgresAccessStore extends AccessStore {
  constructor(private readonly postgres: Postgres) {
    super();
  }

  async obtainActor({ id, name, kind }: Actor): Promise<Actor> {
    await this.postgres.rows(MAKE_ACTOR, [id, kind, name]);
    const [actor] = await this.postgres.rows<Actor>(ACTOR, [kind, name]);
    if (!actor) throw new Error(`The id ${id} is another actor's.`);
    return actor;
  }

  async actors(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    const actors = await this.postgres.rows<Actor>(ACTORS, [ids]);
    return new Map(actors.map((actor) => [actor.id, actor]));
  }

  async allActors(): Promise<readonly Actor[]> {
    return this.postgres.rows<Actor>(ALL_ACTORS);
  }

  async allow(holder: GrantHolder, grant: Grant): Promise<void> {
    await this.postgres.rows(ALLOW, [holderOf(holder), grant.colleagueId, rolesText(grant)]);
  }

  async granted(): Promise<readonly PersonGranted[]> {
    return (await this.postgres.rows<GrantedRow>(GRANTED)).map(personGranted);
  }

  async add({ id, kind, secretHash, actor, right, ...rest }: Credential): Promise<void> {
    const { createdAtMs, expiresAtMs } = rest;
    const values = [id, kind, secretHash, actor.id, right, createdAtMs, expiresAtMs];
    await this.postgres.rows(ADD, values);
  }

  async find(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const [row] = await this.postgres.rows<CredentialRow>(FIND, [kind, secretHash]);
    return row && credentialOf(row);
  }

  async take(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const [row] = await this.postgres.rows<CredentialRow>(TAKE, [kind, secretHash]);
    return row && credentialOf(row);
  }

  async list(kind: CredentialKind): Promise<readonly Credential[]> {
    const rows = await this.postgres.rows<CredentialRow>(LIST, [kind]);
    return rows.map(credentialOf);
  }

  async remove(kind: CredentialKind, id: string): Promise<boolean> {
    return (await this.postgres.rows(REMOVE, [kind, id])).length > 0;
  }

  async removeExpired(nowMs: number): Promise<void> {
    await this.postgres.rows(REMOVE_EXPIRED, [nowMs]);
    await this.postgres.rows(REMOVE_LEFT_OVER);
  }

  async actorOfSubject(subject: string): Promise<Actor | undefined> {
    const [row] = await this.postgres.rows<SubjectRow>(SUBJECT, [subject]);
    return row && subjectOfRow(row).actor;
  }

  async nameSubject(subject: string, actor: Actor): Promise<Actor> {
    await this.postgres.rows(NAME_SUBJECT, [subject, actor.id]);
    return (await this.actorOfSubject(subject)) ?? actor;
  }

  async subjects(): Promise<readonly Subject[]> {
    return (await this.postgres.rows<SubjectRow>(ALL_SUBJECTS)).map(subjectOfRow);
  }

  async keepVouching(vouching: Vouching): Promise<void> {
    await this.postgres.rows(VOUCH, valuesOfVouching(vouching));
  }

  async vouching(sessionId: string): Promise<Vouching | undefined> {
    const [row] = await this.postgres.rows<VouchingRow>(VOUCHING, [sessionId]);
    return row && vouchingOf(row);
  }

  async vouchingsOf(subject: string): Promise<readonly Vouching[]> {
    return (await this.postgres.rows<VouchingRow>(VOUCHINGS, [subject])).map(vouchingOf);
  }

  async claimVouching(sessionId: string, nowMs: number, notSinceMs: number): Promise<boolean> {
    const claimed = await this.postgres.rows(CLAIM_VOUCHING, [sessionId, nowMs, notSinceMs]);
    return claimed.length > 0;
  }

  async keepView({ id, list, name, search, ownerId, shared }: NamedView): Promise<boolean> {
    const values = [id, list, name, search, ownerId, shared];
    return (await this.postgres.rows(KEEP_VIEW, values)).length > 0;
  }

  async views(list: string, ownerId: string): Promise<readonly NamedView[]> {
    return this.postgres.rows<NamedView>(VIEWS, [list, ownerId]);
  }

  async removeView(id: string, ownerId: string): Promise<boolean> {
    return (await this.postgres.rows(REMOVE_VIEW, [id, ownerId])).length > 0;
  }

  async noteReads(reads: readonly Read[]): Promise<void> {
    await this.postgres.rows(NOTE_READS, [
      reads.map(({ atMs }) => atMs),
      reads.map(({ actorId }) => actorId),
      reads.map(({ route }) => route),
      reads.map(({ accountId }) => accountId),
    ]);
  }

  async reads(limit: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly NotedRead[]> {
    return (await this.postgres.rows<ReadRow>(READS, [before, limit])).map(readOf);
  }

  async removeReads(beforeMs: number): Promise<void> {
    await this.postgres.rows(REMOVE_READS, [beforeMs]);
  }

  /** The pool is closed by whoever opened it. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
