import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeKeys } from '#kernel/testing/keys.contract';
import { opener } from '../../testing/opener.ts';
import { SqliteKeys } from './keys.ts';

const openKeys = () => opener((dir) => SqliteKeys.open(dir));

describeKeys('in SQLite', () => {
  const { open, dispose } = openKeys();
  return Promise.resolve({ keys: open(), another: () => Promise.resolve(open()), dispose });
});

describe('the keys in SQLite', () => {
  it('are those of whoever came first, for all who found none and waited to make them', async () => {
    const { dir, open, dispose } = openKeys();
    const [one, two] = [open(), open()];
    const lock = new DatabaseSync(join(dir, 'keys.db'));
    lock.exec('BEGIN IMMEDIATE');

    const made = Promise.all([one.obtain(['acme', 'globex']), two.obtain(['globex', 'acme'])]);
    const secrets = Promise.all([one.secret(), two.secret()]);
    lock.exec('COMMIT');

    const [here, there] = await made;
    expect(here.get('acme')).toEqual(there.get('acme'));
    expect(await one.find(['acme', 'globex'])).toEqual(here);
    const [secret, same] = await secrets;
    expect(same).toEqual(secret);
    lock.close();
    await dispose();
  });
});
