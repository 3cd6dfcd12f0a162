import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeLists } from '#kernel/testing/lists.contract';
import { opener } from '../../testing/opener.ts';
import { SqliteLists } from './lists.ts';

describeLists('in SQLite', () => {
  const { open, dispose } = opener((dir) => SqliteLists.open(dir));
  return Promise.resolve({ lists: open(), dispose });
});

describeLists('in the memory of SQLite', () => {
  const lists = SqliteLists.open(':memory:');
  return Promise.resolve({ lists, dispose: () => lists.close() });
});

describe('the lists in SQLite', () => {
  it('leave nothing behind of a row that was taken out', async () => {
    const { dir, open, dispose } = opener((at) => SqliteLists.open(at));
    const lists = open();
    const shape = { name: 'x', version: 1, columns: { name: 'text' }, searched: [] } as const;
    await lists.put(shape, [{ key: 'a', cells: { name: 'Acme' }, body: '"secret"' }]);

    await lists.put(shape, [], ['a']);

    const db = new DatabaseSync(join(dir, 'insights.db'));
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    expect(tables.length).toBeGreaterThan(1);
    for (const { name } of tables) {
      expect(db.prepare(`SELECT * FROM "${String(name)}"`).all()).toEqual([]);
    }
    db.close();
    await dispose();
  });

  it('have views for reports, of the newest version of each', async () => {
    const { dir, open, dispose } = opener((at) => SqliteLists.open(at));
    const [old, next] = [open(), open()];
    await old.put(REPORTED, [{ key: 'a', cells: { accountId: 'a' }, body: '1' }]);
    const newer = { ...REPORTED, version: 2 };
    await next.put(newer, [
      { key: 'b', cells: { accountId: 'b', sums: '[["EUR",1]]' }, body: '1' },
    ]);
    await old.clear(REPORTED);
    await open().clear(REPORTED);

    const db = new DatabaseSync(join(dir, 'insights.db'), { readOnly: true });
    const rows = db.prepare('SELECT * FROM mainstay_v1_x').all();
    const sums = db.prepare('SELECT * FROM mainstay_v1_x_sums').all();
    db.close();

    expect(rows).toEqual([{ account_id: 'b' }]);
    expect(sums).toEqual([{ account_id: 'b', currency: 'EUR', minor: 1 }]);
    await dispose();
  });
});

const REPORTED = {
  name: 'x',
  version: 1,
  columns: { accountId: 'text', sums: 'text', pending: 'number' },
  searched: [],
  report: {
    id: 'accountId',
    hidden: ['pending'],
    persons: [],
    tuples: { sums: { currency: 'text', minor: 'integer' } },
  },
} as const;
