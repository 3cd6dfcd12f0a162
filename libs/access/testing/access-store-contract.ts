import type { AccessStore, Actor, Credential } from '#access/access-store';

const anna: Actor = { id: 'a-1', name: 'Anna', kind: 'person' };
const robot: Actor = { id: 'a-2', name: 'Anna', kind: 'program' };

const credential = (change: Partial<Credential> = {}): Credential => ({
  id: 'c-1',
  kind: 'session',
  secretHash: 'hash-1',
  actor: anna,
  right: 'write',
  createdAtMs: 1_000,
  expiresAtMs: 5_000,
  ...change,
});

/** What every access store keeps to. */
export function accessStoreContract(
  name: string,
  open: () => AccessStore | Promise<AccessStore>,
): void {
  describe(`${name} as an access store`, () => {
    let store: AccessStore;
    beforeEach(async () => {
      store = await open();
      await store.obtainActor(anna);
      await store.obtainActor(robot);
    });
    afterEach(() => store.close());

    it('knows an actor by kind and name, and keeps its id', async () => {
      expect(await store.obtainActor({ ...anna, id: 'other' })).toEqual(anna);
      expect(await store.obtainActor({ ...robot, id: 'other' })).toEqual(robot);
    });

    it('names the actors it knows, and no others', async () => {
      const actors = await store.actors(['a-2', 'a-1', 'nobody']);
      expect(actors.size).toBe(2);
      expect(actors.get('a-1')).toEqual(anna);
      expect(actors.get('a-2')).toEqual(robot);
    });

    it('names everybody, by id', async () => {
      expect(await store.allActors()).toEqual([anna, robot]);
    });

    it('finds a credential by its kind and hash, whole', async () => {
      await store.add(credential());
      expect(await store.find('session', 'hash-1')).toEqual(credential());
      expect(await store.find('token', 'hash-1')).toBeUndefined();
      expect(await store.find('session', 'hash-2')).toBeUndefined();
    });

    it('keeps one without an end', async () => {
      await store.add(credential({ expiresAtMs: null }));
      await store.removeExpired(9_999_999);
      expect(await store.find('session', 'hash-1')).toEqual(credential({ expiresAtMs: null }));
    });

    it('gives a credential to one of many takers', async () => {
      await store.add(credential({ kind: 'link' }));
      const takes = Array.from({ length: 8 }, () => store.take('link', 'hash-1'));
      const taken = (await Promise.all(takes)).filter((one) => one !== undefined);
      expect(taken).toEqual([credential({ kind: 'link' })]);
      expect(await store.find('link', 'hash-1')).toBeUndefined();
    });

    it('lists a kind, the oldest first', async () => {
      const young = credential({ kind: 'token', id: 'c-2', secretHash: 'h-2', createdAtMs: 2_000 });
      const old = credential({ kind: 'token', id: 'c-3', secretHash: 'h-3', actor: robot });
      for (const one of [young, credential(), old]) await store.add(one);
      expect(await store.list('token')).toEqual([old, young]);
    });

    it('removes one of a kind by id, once', async () => {
      await store.add(credential());
      expect(await store.remove('token', 'c-1')).toBe(false);
      expect(await store.remove('session', 'c-1')).toBe(true);
      expect(await store.remove('session', 'c-1')).toBe(false);
      expect(await store.find('session', 'hash-1')).toBeUndefined();
    });

    it('removes those whose time is over', async () => {
      await store.add(credential());
      await store.add(credential({ id: 'c-2', secretHash: 'hash-2', expiresAtMs: 5_001 }));
      await store.removeExpired(5_000);
      expect(await store.find('session', 'hash-1')).toBeUndefined();
      expect(await store.find('session', 'hash-2')).toBeDefined();
    });
  });
}
