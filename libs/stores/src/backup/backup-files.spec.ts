import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newEvents } from '#kernel/testing/new-events';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { SqliteAccessStore } from '../sqlite/access-store.ts';
import { SqliteEventStore } from '../sqlite/event-store.ts';
import { SqliteKeys } from '../sqlite/keys.ts';
import { SystemClock } from '../system-clock.ts';
import { copyFiles } from './backup-files.ts';

describe('the files of a backup', () => {
  it('are copied in the order in which they need each other: events, their keys, who may read them', async () => {
    const { path, remove } = temporaryDirectory();
    const copies = join(path, 'copies');
    mkdirSync(copies, { recursive: true });
    const store = SqliteEventStore.open(path, { clock: new SystemClock() });
    await store.append({ stream: 'account-acme', expected: 'none', events: newEvents('a') });
    const others = [SqliteKeys.open(path), SqliteAccessStore.open(path)];

    copyFiles(path, copies);

    const writtenAt = (name: string): bigint =>
      statSync(join(copies, name), { bigint: true }).mtimeNs;
    const order = readdirSync(copies).sort((left, right) =>
      writtenAt(left) < writtenAt(right) ? -1 : 1,
    );
    expect(order).toEqual(['ledger.db', 'keys.db', 'access.db']);
    for (const one of [store, ...others]) await one.close();
    remove();
  });
});
