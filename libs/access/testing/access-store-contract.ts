import type { AccessStore, Actor, Credential, NamedView } from '#access/access-store';
import type { Vouching } from '#access/provider/vouching';

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

const view = (change: Partial<NamedView> = {}): NamedView => ({
  id: 'v-1',
  list: 'portfolio',
  name: 'My key accounts',
  search: 'key=true',
  ownerId: 'a-1',
  shared: false,
  ...change,
});

const vouching = (change: Partial<Vouching> = {}): Vouching => ({
  sessionId: 'c-1',
  subject: 'https://id.example anna',
  providerSession: 'there-1',
  vouchedAtMs: 1_000,
  askedAtMs: null,
  sealedTokens: 'sealed',
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

    it('tells with a session what its person was granted last', async () => {
      await store.add(credential());
      await store.allow({ actorId: 'a-1' }, { colleagueId: 'anna', roles: ['sales-rep'] });
      await store.allow({ actorId: 'a-1' }, { colleagueId: null, roles: ['finance', 'auditor'] });
      const grant = { colleagueId: null, roles: ['finance', 'auditor'] } as const;
      expect(await store.find('session', 'hash-1')).toEqual(credential({ grant }));
      expect(await store.list('session')).toEqual([credential({ grant })]);
      expect(await store.take('session', 'hash-1')).toEqual(credential({ grant }));
    });

    it('tells with a token what that one was granted, whatever its program has otherwise', async () => {
      const tokens = ['t-1', 't-2'].map((id) =>
        credential({ kind: 'token', id, secretHash: id, actor: robot }),
      );
      for (const token of tokens) await store.add(token);
      await store.allow({ tokenId: 't-1' }, { colleagueId: null, roles: ['reader'] });
      await store.allow({ actorId: 'a-2' }, { colleagueId: null, roles: ['steward'] });
      expect((await store.find('token', 't-1'))?.grant?.roles).toEqual(['reader']);
      expect((await store.find('token', 't-2'))?.grant).toBeUndefined();
    });

    it('names those who were granted something', async () => {
      expect(await store.granted()).toEqual([]);
      const grant = { colleagueId: 'anna', roles: ['account-manager', 'steward'] } as const;
      await store.allow({ actorId: 'a-1' }, grant);
      expect(await store.granted()).toEqual([{ actor: anna, grant }]);
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

    it('keeps views of a list for their owner, and for all where they are shared', async () => {
      const shared = view({ id: 'v-2', name: 'At risk', ownerId: 'a-2', shared: true });
      for (const one of [
        view(),
        shared,
        view({ id: 'v-3', ownerId: 'a-2' }),
        view({ id: 'v-4', list: 'renewals' }),
      ]) {
        expect(await store.keepView(one)).toBe(true);
      }
      expect(await store.views('portfolio', 'a-1')).toEqual([shared, view()]);
    });

    it('changes and removes a view for its owner alone', async () => {
      await store.keepView(view({ shared: true }));
      expect(await store.keepView(view({ name: 'Mine now', ownerId: 'a-2' }))).toBe(false);
      expect(await store.removeView('v-1', 'a-2')).toBe(false);
      const renamed = view({ name: 'Renamed', shared: true });
      expect(await store.keepView(renamed)).toBe(true);
      expect(await store.views('portfolio', 'a-2')).toEqual([renamed]);
      expect(await store.removeView('v-1', 'a-1')).toBe(true);
      expect(await store.removeView('v-1', 'a-1')).toBe(false);
      expect(await store.views('portfolio', 'a-1')).toEqual([]);
    });

    it('knows whom a provider means, the first it was told', async () => {
      const subject = 'https://id.example anna';
      expect(await store.actorOfSubject(subject)).toBeUndefined();
      expect(await store.nameSubject(subject, anna)).toEqual(anna);
      expect(await store.nameSubject(subject, robot)).toEqual(anna);
      expect(await store.actorOfSubject(subject)).toEqual(anna);
      expect(await store.actorOfSubject('https://other.example anna')).toBeUndefined();
      expect(await store.subjects()).toEqual([{ subject, actor: anna }]);
    });

    it('tells with a session when a provider last vouched for it', async () => {
      await store.add(credential());
      await store.keepVouching(vouching());
      await store.keepVouching(vouching({ vouchedAtMs: 2_000, providerSession: null }));
      const kept = vouching({ vouchedAtMs: 2_000, providerSession: null });
      expect(await store.vouching('c-1')).toEqual(kept);
      expect(await store.vouching('c-2')).toBeUndefined();
      const vouched = credential({ vouchedAtMs: 2_000 });
      expect(await store.find('session', 'hash-1')).toEqual(vouched);
      expect(await store.list('session')).toEqual([vouched]);
      expect(await store.take('session', 'hash-1')).toEqual(vouched);
    });

    it('finds what was vouched for of somebody', async () => {
      const [one, other] = [vouching(), vouching({ sessionId: 'c-2' })];
      const foreign = vouching({ sessionId: 'c-3', subject: 'https://id.example ravi' });
      for (const each of [other, foreign, one]) await store.keepVouching(each);
      expect(await store.vouchingsOf('https://id.example anna')).toEqual([one, other]);
    });

    it('lets one of many ask the provider again, and another after a while', async () => {
      await store.keepVouching(vouching());
      const claims = Array.from({ length: 8 }, () => store.claimVouching('c-1', 7_000, 6_000));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await store.vouching('c-1')).toEqual(vouching({ askedAtMs: 7_000 }));
      expect(await store.claimVouching('c-1', 8_000, 7_000)).toBe(true);
      expect(await store.claimVouching('gone', 8_000, 7_000)).toBe(false);
    });

    it('forgets what was vouched for with the session', async () => {
      await store.add(credential());
      for (const sessionId of ['c-1', 'c-2']) await store.keepVouching(vouching({ sessionId }));
      await store.removeExpired(4_999);
      expect(await store.vouching('c-1')).toBeDefined();
      expect(await store.vouching('c-2')).toBeUndefined();
    });

    it('keeps who read what, the newest first, page by page, until it is old', async () => {
      const read = (atMs: number, accountId: string | null = 'A-1') => ({
        atMs,
        actorId: 'a-1',
        route: 'GET /x',
        accountId,
      });
      await store.noteReads([read(1_000), read(2_000, null)]);
      await store.noteReads([read(3_000, 'Ä 1')]);
      const [newest, middle, ...more] = await store.reads(2);
      expect(more).toEqual([]);
      expect(newest).toEqual({ ...read(3_000, 'Ä 1'), number: expect.any(Number) as number });
      expect(middle).toMatchObject(read(2_000, null));
      expect(await store.reads(2, middle?.number)).toMatchObject([read(1_000)]);
      await store.removeReads(2_000);
      expect(await store.reads(9)).toMatchObject([read(3_000, 'Ä 1'), read(2_000, null)]);
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
