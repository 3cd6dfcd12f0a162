import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessStoreContract } from '#access/testing/access-store-contract';
import { MemoryAccessStore } from './memory/access-store.ts';
import { SqliteAccessStore } from './sqlite/access-store.ts';

const dirs: string[] = [];
const newDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-access-'));
  dirs.push(dir);
  return dir;
};
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true });
});

accessStoreContract('MemoryAccessStore', () => new MemoryAccessStore());
accessStoreContract('SqliteAccessStore', () => SqliteAccessStore.open(newDir()));

describe('access.db', () => {
  it('is shared at once by all who have it open, and survives them', async () => {
    const dir = newDir();
    const [server, command] = [SqliteAccessStore.open(dir), SqliteAccessStore.open(dir)];
    const actor = await command.obtainActor({ id: 'a-1', name: 'Anna', kind: 'person' });
    const life = { createdAtMs: 1, expiresAtMs: null };
    const token = { id: 'c-1', kind: 'token', secretHash: 'h', actor, right: 'read' } as const;
    await command.add({ ...token, ...life });

    expect(await server.find('token', 'h')).toMatchObject({ id: 'c-1' });
    await command.remove('token', 'c-1');
    expect(await server.find('token', 'h')).toBeUndefined();

    await Promise.all([server.close(), command.close()]);
    const later = SqliteAccessStore.open(dir);
    expect(await later.actors(['a-1'])).toEqual(new Map([['a-1', actor]]));
    await later.close();
    expect(readFileSync(join(dir, 'access.db')).includes('Anna')).toBe(true);
  });
});
