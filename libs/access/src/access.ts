import type { Clock } from '#kernel/clock';
import { instantOf, type Instant } from '#kernel/time';
import type {
  AccessStore,
  Actor,
  ActorKind,
  Credential,
  CredentialKind,
  Right,
} from './access-store.ts';
import { VOUCHED_MS } from './provider/vouching.ts';
import { mayChange, type Role } from './roles.ts';
import { newId, newSecret, secretHashOf } from './secret.ts';

const LINK_MINUTES = 10;
/** How long a session lasts where nothing else is said. */
const SESSION_MS = 30 * 86_400_000;
/** What the owner of an installation is called in the history. */
const OWNER_NAME = 'Owner';

const MINUTE_MS = 60_000;

/** Who asks and what they may do. */
export interface Identity {
  readonly actor: Actor;
  readonly right: Right;
  readonly by: 'session' | 'token';
  readonly roles: readonly Role[];
  /** Who they are among the colleagues that the history names. */
  readonly colleagueId: string | null;
  /** Of a session that rests on a provider's word: when the provider last gave it. */
  readonly vouchedAtMs?: number | undefined;
}

/** What is said of somebody's grant; the rest stays as it is. */
export interface Granting {
  readonly colleagueId?: string | null | undefined;
  readonly roles?: readonly Role[] | undefined;
}

/** A colleague of the history who is let in, by name. */
export interface Colleague {
  readonly colleagueId: string;
  readonly name: string;
}

/** A new credential and its secret, which is seen this once: only its hash is kept. */
export interface Issued {
  readonly secret: string;
  readonly id: string;
  readonly actor: Actor;
  readonly expiresAt: Instant | null;
}

/** A token as it is listed, without its secret. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly right: Right;
  readonly roles: readonly Role[];
  readonly createdAt: Instant;
}

/** A session as it is listed, without its secret. */
export interface SessionView {
  readonly id: string;
  /** Who is signed in. */
  readonly actor: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Who may come in: links that open one session, sessions of people, tokens of programs. */
export class Access {
  constructor(
    private readonly store: AccessStore,
    private readonly clock: Clock,
    /** How long sessions last. */
    readonly sessionMs = SESSION_MS,
  ) {}

  /**
   * A link for the owner, or for somebody by name: good for ten minutes, and once. What is said of who they are and
   * may do holds for that person from now on, wherever they are signed in; what is not said stays as it was.
   */
  async openLink(as?: string, said: Granting = {}): Promise<Issued> {
    await this.store.removeExpired(this.clock.nowMs());
    const actor = await this.#obtainActor(as === undefined ? 'owner' : 'person', as ?? OWNER_NAME);
    await this.#grant(actor, said);
    return this.#issue('link', actor, 'write', LINK_MINUTES * MINUTE_MS);
  }

  /** Turns a link's code into a session; undefined when it was used, is too old or never was. */
  async redeem(code: string): Promise<Issued | undefined> {
    const link = this.#inForce(await this.store.take('link', secretHashOf(code)));
    return link && this.#issue('session', link.actor, link.right, this.sessionMs);
  }

  /** A session for somebody whom a provider of identities has just vouched for. */
  async openSession(actor: Actor): Promise<Issued> {
    await this.store.removeExpired(this.clock.nowMs());
    return this.#issue('session', actor, 'read', this.sessionMs);
  }

  /** Who a session's or token's secret stands for; undefined when for nobody (any more). */
  async identify(by: 'session' | 'token', secret: string): Promise<Identity | undefined> {
    const credential = this.#inForce(await this.store.find(by, secretHashOf(secret)));
    return credential && identityOf(credential, by);
  }

  async endSession(secret: string): Promise<void> {
    await this.store.take('session', secretHashOf(secret));
  }

  /** The id under which a session is listed. */
  async sessionId(secret: string): Promise<string | undefined> {
    return (await this.store.find('session', secretHashOf(secret)))?.id;
  }

  /** Sessions in force, the oldest first. */
  async sessions(): Promise<readonly SessionView[]> {
    const nowMs = this.clock.nowMs();
    return (await this.store.list('session')).flatMap(({ id, actor, createdAtMs, expiresAtMs }) =>
      // Sessions are never made without an end.
      expiresAtMs === null || expiresAtMs <= nowMs
        ? []
        : [
            {
              id,
              actor: actor.id,
              name: actor.name,
              createdAt: instantOf(createdAtMs),
              expiresAt: instantOf(expiresAtMs),
            },
          ],
    );
  }

  /** Ends these sessions; how many of them there were. */
  async revokeSessions(ids: readonly string[]): Promise<number> {
    const removed = await Promise.all(ids.map((id) => this.store.remove('session', id)));
    return removed.filter(Boolean).length;
  }

  /** A token for a program. Several may share a name, so that one can be replaced without a pause. */
  async addToken(name: string, may: Right | readonly Role[] = 'read'): Promise<Issued> {
    const right = typeof may === 'string' ? may : rightOf(may);
    const issued = await this.#issue(
      'token',
      await this.#obtainActor('program', name),
      right,
      null,
    );
    if (typeof may !== 'string') {
      await this.store.allow({ tokenId: issued.id }, { colleagueId: null, roles: may });
    }
    return issued;
  }

  /** Colleagues of the history who are let in, by name. */
  async colleagues(): Promise<readonly Colleague[]> {
    return (await this.store.granted()).flatMap(({ actor, grant: { colleagueId } }) =>
      colleagueId === null ? [] : [{ colleagueId, name: actor.name }],
    );
  }

  async tokens(): Promise<readonly TokenView[]> {
    const tokens = await this.store.list('token');
    return tokens.map((token) => ({
      id: token.id,
      name: token.actor.name,
      right: token.right,
      roles: rolesOf(token),
      createdAt: instantOf(token.createdAtMs),
    }));
  }

  /** Ends the token of that id, or all of that name at once; how many there were. */
  async revokeTokens(idOrName: string): Promise<number> {
    const meant = (await this.tokens()).filter(({ id, name }) => [id, name].includes(idOrName));
    const removed = await Promise.all(meant.map(({ id }) => this.store.remove('token', id)));
    return removed.filter(Boolean).length;
  }

  /** The names behind the ids that stand on events. */
  async namesOf(actorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const actors = await this.store.actors(actorIds);
    return new Map([...actors].map(([id, { name }]) => [id, name]));
  }

  /** What is said takes the place of what was granted; of the rest it stays as it was. */
  async #grant(actor: Actor, { colleagueId, roles }: Granting): Promise<void> {
    if (colleagueId === undefined && roles === undefined) return;
    const before = (await this.store.granted()).find((one) => one.actor.id === actor.id)?.grant;
    await this.store.allow(
      { actorId: actor.id },
      {
        colleagueId: colleagueId === undefined ? (before?.colleagueId ?? null) : colleagueId,
        roles: roles ?? before?.roles ?? ['owner'],
      },
    );
  }

  #obtainActor(kind: ActorKind, name: string): Promise<Actor> {
    return this.store.obtainActor({ id: newId(), name, kind });
  }

  async #issue(
    kind: CredentialKind,
    actor: Actor,
    right: Right,
    lifeMs: number | null,
  ): Promise<Issued> {
    const secret = newSecret(kind);
    const id = newId();
    const createdAtMs = this.clock.nowMs();
    const expiresAtMs = lifeMs === null ? null : createdAtMs + lifeMs;
    const secretHash = secretHashOf(secret);
    await this.store.add({ id, kind, secretHash, actor, right, createdAtMs, expiresAtMs });
    return { secret, id, actor, expiresAt: expiresAtMs === null ? null : instantOf(expiresAtMs) };
  }

  #inForce(credential: Credential | undefined): Credential | undefined {
    if (!credential) return undefined;
    const { expiresAtMs, vouchedAtMs } = credential;
    const nowMs = this.clock.nowMs();
    const isVouchedFor = vouchedAtMs === undefined || vouchedAtMs + VOUCHED_MS > nowMs;
    return isVouchedFor && (expiresAtMs === null || expiresAtMs > nowMs) ? credential : undefined;
  }
}

const rightOf = (roles: readonly Role[]): Right => (mayChange(roles) ? 'write' : 'read');

function identityOf(credential: Credential, by: Identity['by']): Identity {
  const { actor, grant } = credential;
  const roles = rolesOf(credential);
  const right = grant ? rightOf(roles) : credential.right;
  const colleagueId = grant?.colleagueId ?? null;
  const vouched =
    credential.vouchedAtMs === undefined ? {} : { vouchedAtMs: credential.vouchedAtMs };
  return { actor, right, by, roles, colleagueId, ...vouched };
}

/** The owner may do all, whatever is granted; so may whoever was let in to write before there were roles. */
function rolesOf({ actor, right, grant }: Credential): readonly Role[] {
  if (actor.kind === 'owner') return ['owner'];
  return grant?.roles ?? [right === 'write' ? 'owner' : 'reader'];
}
