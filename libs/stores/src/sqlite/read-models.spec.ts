import { describeReadModels } from '#kernel/testing/read-models.contract';
import { opener } from '../../testing/opener.ts';
import { REMOVED_MAX } from './read-model-rows.ts';
import { SqliteReadModels } from './read-models.ts';

const openModels = () => opener((dir) => SqliteReadModels.open(dir));

describeReadModels('in SQLite', () => {
  const { open, dispose } = openModels();
  return Promise.resolve({ models: open(), another: () => Promise.resolve(open()), dispose });
});

describe('the read models in SQLite', () => {
  it('remember the newest of the removed rows only', async () => {
    const { open, dispose } = openModels();
    const models = open();
    const model = 'loyalty@1/UTC';
    const removed = (count: number, prefix: string) =>
      new Map(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, null]));

    await models.advance([{ model, from: 0, to: 1, rows: removed(5, 'old') }]);
    await models.advance([{ model, from: 1, to: 2, rows: removed(REMOVED_MAX, 'new') }]);

    const changes = { models: [model], after: 0, upTo: 2 };
    const changed = await models.changedKeys(changes, 2 * REMOVED_MAX);
    expect(changed).toHaveLength(REMOVED_MAX);
    expect(changed.every((key) => key.startsWith('new'))).toBe(true);
    await dispose();
  });
});
