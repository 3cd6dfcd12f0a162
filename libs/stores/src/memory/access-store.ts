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
import { holderOf } from '../credential-row.ts';

/** Keeps actors and credentials as long as the process lives. */
export class MemoryAccessStore extends AccessStore {
  readonly #actors = new Map<string, Actor>();
  readonly #credentials = new Map<string, Credential>();
  readonly #views = new Map<string, NamedView>();
  readonly #grants = new Map<string, Grant>();
  readonly #subjects = new Map<string, Actor>();
  readonly #vouchings = new Map<string, Vouching>();
  #reads: readonly NotedRead[] = [];

  obtainActor(actor: Actor): Promise<Actor> {
    const known = this.#actors
      .values()
      .find(({ kind, name }) => kind === actor.kind && name === actor.name);
    if (!known) this.#actors.set(actor.id, actor);
    return Promise.resolve(known ?? actor);
  }

  actors(ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    const found = ids.map((id) => this.#actors.get(id)).filter((actor) => actor !== undefined);
    return Promise.resolve(new Map(found.map((actor) => [actor.id, actor])));
  }

  allActors(): Promise<readonly Actor[]> {
    const byId = (left: Actor, right: Actor) => (left.id < right.id ? -1 : 1);
    return Promise.resolve([...this.#actors.values()].sort(byId));
  }

  allow(holder: GrantHolder, grant: Grant): Promise<void> {
    this.#grants.set(holderOf(holder), grant);
    return Promise.resolve();
  }

  granted(): Promise<readonly PersonGranted[]> {
    const all = [...this.#actors.values()].flatMap((actor) => {
      const grant = this.#grants.get(holderOf({ actorId: actor.id }));
      return grant ? [{ actor, grant }] : [];
    });
    return Promise.resolve(all.sort((one, other) => inOrder(one.actor, other.actor)));
  }

  add(credential: Credential): Promise<void> {
    this.#credentials.set(nameOf(credential.kind, credential.secretHash), credential);
    return Promise.resolve();
  }

  find(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const found = this.#credentials.get(nameOf(kind, secretHash));
    return Promise.resolve(found && this.#whole(found));
  }

  take(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const name = nameOf(kind, secretHash);
    const credential = this.#credentials.get(name);
    this.#credentials.delete(name);
    return Promise.resolve(credential && this.#whole(credential));
  }

  list(kind: CredentialKind): Promise<readonly Credential[]> {
    const all = this.#credentials.values().filter((credential) => credential.kind === kind);
    const inOrderMade = [...all].sort((left, right) => left.createdAtMs - right.createdAtMs);
    return Promise.resolve(inOrderMade.map((credential) => this.#whole(credential)));
  }

  remove(kind: CredentialKind, id: string): Promise<boolean> {
    const entry = this.#credentials
      .entries()
      .find(([, credential]) => credential.kind === kind && credential.id === id);
    return Promise.resolve(entry !== undefined && this.#credentials.delete(entry[0]));
  }

  removeExpired(nowMs: number): Promise<void> {
    for (const [name, { expiresAtMs }] of this.#credentials) {
      if (expiresAtMs !== null && expiresAtMs <= nowMs) this.#credentials.delete(name);
    }
    const left = new Set(this.#credentials.values().map(({ id }) => id));
    for (const id of this.#vouchings.keys()) if (!left.has(id)) this.#vouchings.delete(id);
    return Promise.resolve();
  }

  actorOfSubject(subject: string): Promise<Actor | undefined> {
    return Promise.resolve(this.#subjects.get(subject));
  }

  nameSubject(subject: string, actor: Actor): Promise<Actor> {
    const known = this.#subjects.get(subject);
    if (!known) this.#subjects.set(subject, actor);
    return Promise.resolve(known ?? actor);
  }

  subjects(): Promise<readonly Subject[]> {
    const all = [...this.#subjects].map(([subject, actor]) => ({ subject, actor }));
    return Promise.resolve(all.sort((one, other) => (one.subject < other.subject ? -1 : 1)));
  }

  keepVouching(vouching: Vouching): Promise<void> {
    this.#vouchings.set(vouching.sessionId, vouching);
    return Promise.resolve();
  }

  vouching(sessionId: string): Promise<Vouching | undefined> {
    return Promise.resolve(this.#vouchings.get(sessionId));
  }

  vouchingsOf(subject: string): Promise<readonly Vouching[]> {
    const all = this.#vouchings.values().filter((vouching) => vouching.subject === subject);
    const bySession = (one: Vouching, other: Vouching) =>
      one.sessionId < other.sessionId ? -1 : 1;
    return Promise.resolve([...all].sort(bySession));
  }

  claimVouching(sessionId: string, nowMs: number, notSinceMs: number): Promise<boolean> {
    const vouching = this.#vouchings.get(sessionId);
    const isFree =
      vouching !== undefined && (vouching.askedAtMs === null || vouching.askedAtMs <= notSinceMs);
    if (isFree) this.#vouchings.set(sessionId, { ...vouching, askedAtMs: nowMs });
    return Promise.resolve(isFree);
  }

  keepView(view: NamedView): Promise<boolean> {
    const known = this.#views.get(view.id);
    if (known && known.ownerId !== view.ownerId) return Promise.resolve(false);
    this.#views.set(view.id, view);
    return Promise.resolve(true);
  }

  views(list: string, ownerId: string): Promise<readonly NamedView[]> {
    const seen = [...this.#views.values()].filter(
      (view) => view.list === list && (view.shared || view.ownerId === ownerId),
    );
    return Promise.resolve(seen.sort(inOrder));
  }

  removeView(id: string, ownerId: string): Promise<boolean> {
    const isOwn = this.#views.get(id)?.ownerId === ownerId;
    return Promise.resolve(isOwn && this.#views.delete(id));
  }

  noteReads(reads: readonly Read[]): Promise<void> {
    const last = this.#reads.at(-1)?.number ?? 0;
    const noted = reads.map((read, index) => ({ ...read, number: last + index + 1 }));
    this.#reads = [...this.#reads, ...noted];
    return Promise.resolve();
  }

  reads(limit: number, before = Infinity): Promise<readonly NotedRead[]> {
    const older = this.#reads.filter(({ number }) => number < before);
    return Promise.resolve(older.slice(-limit).reverse());
  }

  removeReads(beforeMs: number): Promise<void> {
    this.#reads = this.#reads.filter(({ atMs }) => atMs >= beforeMs);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #whole(credential: Credential): Credential {
    const { kind, id, actor } = credential;
    const grant = this.#grants.get(
      holderOf(kind === 'token' ? { tokenId: id } : { actorId: actor.id }),
    );
    const vouching = kind === 'session' ? this.#vouchings.get(id) : undefined;
    return {
      ...credential,
      ...(grant ? { grant } : {}),
      ...(vouching ? { vouchedAtMs: vouching.vouchedAtMs } : {}),
    };
  }
}

/** By name and id, as databases compare bytes. */
function inOrder(one: NameAndId, other: NameAndId): number {
  const place = ({ name, id }: NameAndId): Buffer => Buffer.from(`${name} ${id}`);
  return Buffer.compare(place(one), place(other));
}

type NameAndId = Readonly<Record<'name' | 'id', string>>;

const nameOf = (kind: CredentialKind, secretHash: string): string => `${kind} ${secretHash}`;
