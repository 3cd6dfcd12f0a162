import type { Actor, Credential } from '#access/access-store';
import { opener } from '../../testing/opener.ts';
import { MemoryAccessStore } from '../memory/access-store.ts';
import { MemoryKeys } from '../memory/keys.ts';
import { SqliteAccessStore } from '../sqlite/access-store.ts';
import { SqliteKeys } from '../sqlite/keys.ts';
import { migrateAccess } from './migrate-access.ts';
import { migrateKeys } from './migrate-keys.ts';
import { MigrationRefused } from './migration-refused.ts';

describe('migrating keys', () => {
  it('makes sealed texts readable and imported rows known in the other place, however often', async () => {
    const { open, dispose } = opener((dir) => SqliteKeys.open(dir));
    const [from, to] = [new MemoryKeys(), open()];
    const names = Array.from({ length: 2_500 }, (_, n) => `acme/${String(n)}`);
    const keys = await from.obtain(names);

    expect(await migrateKeys(from, to)).toBe(2_500);
    expect(await migrateKeys(from, to)).toBe(2_500);

    expect(await to.find(names)).toEqual(keys);
    expect(await to.secret()).toEqual(await from.secret());
    await dispose();
  });

  it('refuses a place that has a key or a secret of its own', async () => {
    const from = new MemoryKeys();
    await from.obtain(['acme']);
    const withKey = new MemoryKeys();
    await withKey.obtain(['acme']);
    const withSecret = new MemoryKeys();
    await withSecret.secret();

    await expect(migrateKeys(from, withKey)).rejects.toThrow('another key for acme');
    await expect(migrateKeys(from, withSecret)).rejects.toThrow('another secret');
  });
});

const anna: Actor = { id: 'a-1', name: 'Anna', kind: 'person' };
const shop: Actor = { id: 'a-2', name: 'webshop', kind: 'program' };
const credential = (kind: Credential['kind'], actor: Actor): Credential => ({
  id: `${kind}-1`,
  kind,
  secretHash: `hash of ${kind}`,
  actor,
  right: 'write',
  createdAtMs: 1_000,
  expiresAtMs: null,
});

describe('migrating access', () => {
  it('keeps the names behind actors and the tokens of programs; people sign in anew', async () => {
    const { open, dispose } = opener((dir) => SqliteAccessStore.open(dir));
    const [from, to] = [new MemoryAccessStore(), open()];
    for (const actor of [anna, shop]) await from.obtainActor(actor);
    await from.add(credential('token', shop));
    await from.add(credential('session', anna));

    for (const _ of ['once', 'again']) {
      expect(await migrateAccess(from, to)).toEqual({ actors: 2, tokens: 1 });
    }

    expect(await to.allActors()).toEqual([anna, shop]);
    expect(await to.list('token')).toEqual([credential('token', shop)]);
    expect(await to.list('session')).toEqual([]);
    await dispose();
  });

  it('refuses a place that knows somebody by another id than events do', async () => {
    const [from, to] = [new MemoryAccessStore(), new MemoryAccessStore()];
    await from.obtainActor(anna);
    await to.obtainActor({ ...anna, id: 'a-9' });

    await expect(migrateAccess(from, to)).rejects.toThrow(MigrationRefused);
  });
});
