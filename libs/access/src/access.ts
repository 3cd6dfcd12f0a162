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
import { newId, newSecret, secretHashOf } from './secret.ts';

const LINK_MINUTES = 10;
export const SESSION_DAYS = 30;
/** What the owner of an installation is called in the history. */
const OWNER_NAME = 'Owner';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Who asks and what they may do. */
export interface Identity {
  readonly actor: Actor;
  readonly right: Right;
  readonly by: 'session' | 'token';
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
  ) {}

  /** A link for the owner, or for somebody by name: good for ten minutes, and once. */
  async openLink(as?: string): Promise<Issued> {
    await this.store.removeExpired(this.clock.nowMs());
    const actor = await this.#obtainActor(as === undefined ? 'owner' : 'person', as ?? OWNER_NAME);
    return this.#issue('link', actor, 'write', LINK_MINUTES * MINUTE_MS);
  }

  /** Turns a link's code into a session; undefined when it was used, is too old or never was. */
  async redeem(code: string): Promise<Issued | undefined> {
    const link = this.#inForce(await this.store.take('link', secretHashOf(code)));
    return link && this.#issue('session', link.actor, link.right, SESSION_DAYS * DAY_MS);
  }

  /** Who a session's or token's secret stands for; undefined when for nobody (any more). */
  async identify(by: 'session' | 'token', secret: string): Promise<Identity | undefined> {
    const credential = this.#inForce(await this.store.find(by, secretHashOf(secret)));
    return credential && { actor: credential.actor, right: credential.right, by };
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
  async addToken(name: string, right: Right = 'read'): Promise<Issued> {
    return this.#issue('token', await this.#obtainActor('program', name), right, null);
  }

  async tokens(): Promise<readonly TokenView[]> {
    const tokens = await this.store.list('token');
    return tokens.map(({ id, actor, right, createdAtMs }) => ({
      id,
      name: actor.name,
      right,
      createdAt: instantOf(createdAtMs),
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
    const { expiresAtMs } = credential;
    return expiresAtMs === null || expiresAtMs > this.clock.nowMs() ? credential : undefined;
  }
}
