import type { Vouching } from './provider/vouching.ts';
import type { Grant } from './roles.ts';

/** Who acts. Events name the id alone; the name rests in the access store. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

export type ActorKind = 'owner' | 'person' | 'program';

/** What may be done: `write` includes reading. */
export type Right = 'read' | 'write';

/** Something secret that stands for an actor: a link opens a session once, sessions and tokens open doors. */
export type CredentialKind = 'link' | 'session' | 'token';

/** A credential as it rests: only the hash of its secret. */
export interface Credential {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly secretHash: string;
  readonly actor: Actor;
  readonly right: Right;
  readonly createdAtMs: number;
  /** Null for one that stands until it is revoked. */
  readonly expiresAtMs: number | null;
  /** As it stands when the credential is looked up: of a token its own, of anything else its actor's. */
  readonly grant?: Grant | undefined;
  /** Of a session that rests on a provider's word: when the provider last gave it. */
  readonly vouchedAtMs?: number | undefined;
}

/** Whose grant: an actor's, or a token's own. */
export type GrantHolder = { readonly actorId: string } | { readonly tokenId: string };

/** What a provider of identities calls somebody. */
export interface Subject {
  readonly subject: string;
  readonly actor: Actor;
}

/** A grant with the actor it was given to. */
export interface PersonGranted {
  readonly actor: Actor;
  readonly grant: Grant;
}

/** A way to look at a list, kept under a name: the part of its address after the question mark. */
export interface NamedView {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly search: string;
  readonly ownerId: string;
  /** Whether all others see it as well. */
  readonly shared: boolean;
}

/** That somebody read texts: who, when, by which route, of which account. */
export interface Read {
  readonly atMs: number;
  readonly actorId: string;
  /** As the router names it, such as `GET /api/v1/accounts/:accountId/timeline`. */
  readonly route: string;
  /** Null where it was not one account's. */
  readonly accountId: string | null;
}

/** A read as it rests; numbers grow. */
export interface NotedRead extends Read {
  readonly number: number;
}

/** Where actors, credentials and the views of people rest. What is removed here opens nothing from that moment on, in every process. */
export abstract class AccessStore {
  /** The actor of that kind and name, made with the id offered when there is none yet. */
  abstract obtainActor(actor: Actor): Promise<Actor>;

  /** Those of the ids that exist. */
  abstract actors(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>>;

  /** Everybody who was ever made, by id. */
  abstract allActors(): Promise<readonly Actor[]>;

  /** Gives a grant in place of the one before. */
  abstract allow(holder: GrantHolder, grant: Grant): Promise<void>;

  /** Actors with a grant, by name and id. */
  abstract granted(): Promise<readonly PersonGranted[]>;

  /** Its grant, and a provider's word for it, are given apart. */
  abstract add(credential: Omit<Credential, 'grant' | 'vouchedAtMs'>): Promise<void>;

  abstract find(kind: CredentialKind, secretHash: string): Promise<Credential | undefined>;

  /** Removes it and gives it back: of any number of takers at the same time exactly one gets it. */
  abstract take(kind: CredentialKind, secretHash: string): Promise<Credential | undefined>;

  /** All of a kind, the oldest first. */
  abstract list(kind: CredentialKind): Promise<readonly Credential[]>;

  /** False when there was none. */
  abstract remove(kind: CredentialKind, id: string): Promise<boolean>;

  /** And what was vouched for of sessions that are no more. */
  abstract removeExpired(nowMs: number): Promise<void>;

  /** Whom a provider of identities calls this. */
  abstract actorOfSubject(subject: string): Promise<Actor | undefined>;

  /** Says whom a provider calls this, where nobody is called so yet; answers who is. */
  abstract nameSubject(subject: string, actor: Actor): Promise<Actor>;

  /** Everybody whom providers know. */
  abstract subjects(): Promise<readonly Subject[]>;

  /** Keeps a provider's word for a session in place of the one before. */
  abstract keepVouching(vouching: Vouching): Promise<void>;

  abstract vouching(sessionId: string): Promise<Vouching | undefined>;

  /** What was vouched for of somebody, in any session. */
  abstract vouchingsOf(subject: string): Promise<readonly Vouching[]>;

  /** Takes it on to ask the provider again; false where somebody has, and it was not before that moment. */
  abstract claimVouching(sessionId: string, nowMs: number, notSinceMs: number): Promise<boolean>;

  /** Keeps a view, anew or changed; false where the id is somebody else's. */
  abstract keepView(view: NamedView): Promise<boolean>;

  /** Somebody's own views of a list and those that others share, by name and id. */
  abstract views(list: string, ownerId: string): Promise<readonly NamedView[]>;

  /** False when there was none, or it is somebody else's. */
  abstract removeView(id: string, ownerId: string): Promise<boolean>;

  abstract noteReads(reads: readonly Read[]): Promise<void>;

  /** So many reads, the newest first, of those noted before one; of all where none is said. */
  abstract reads(limit: number, before?: number): Promise<readonly NotedRead[]>;

  abstract removeReads(beforeMs: number): Promise<void>;

  abstract close(): Promise<void>;
}
