import {
  AccessStore,
  type Actor,
  type Credential,
  type CredentialKind,
  type GrantHolder,
  type NamedView,
  type PersonGranted,
} from '#access/access-store';
import type { Grant } from '#access/roles';
import { holderOf } from '../credential-row.ts';

/** Keeps actors and credentials as long as the process lives. */
export class MemoryAccessStore extends AccessStore {
  readonly #actors = new Map<string, Actor>();
  readonly #credentials = new Map<string, Credential>();
  readonly #views = new Map<string, NamedView>();
  readonly #grants = new Map<string, Grant>();

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
    return Promise.resolve(found && this.#withGrant(found));
  }

  take(kind: CredentialKind, secretHash: string): Promise<Credential | undefined> {
    const name = nameOf(kind, secretHash);
    const credential = this.#credentials.get(name);
    this.#credentials.delete(name);
    return Promise.resolve(credential && this.#withGrant(credential));
  }

  list(kind: CredentialKind): Promise<readonly Credential[]> {
    const all = this.#credentials.values().filter((credential) => credential.kind === kind);
    const inOrderMade = [...all].sort((left, right) => left.createdAtMs - right.createdAtMs);
    return Promise.resolve(inOrderMade.map((credential) => this.#withGrant(credential)));
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
    return Promise.resolve();
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

  close(): Promise<void> {
    return Promise.resolve();
  }

  #withGrant(credential: Credential): Credential {
    const { kind, id, actor } = credential;
    const grant = this.#grants.get(
      holderOf(kind === 'token' ? { tokenId: id } : { actorId: actor.id }),
    );
    return grant ? { ...credential, grant } : credential;
  }
}

/** By name and id, as databases compare bytes. */
function inOrder(one: NameAndId, other: NameAndId): number {
  const place = ({ name, id }: NameAndId): Buffer => Buffer.from(`${name} ${id}`);
  return Buffer.compare(place(one), place(other));
}

type NameAndId = Readonly<Record<'name' | 'id', string>>;

const nameOf = (kind: CredentialKind, secretHash: string): string => `${kind} ${secretHash}`;
