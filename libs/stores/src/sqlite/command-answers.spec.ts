import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describeCommandAnswers } from '#kernel/testing/command-answers.contract';
import { opener } from '../../testing/opener.ts';
import { SqliteCommandAnswers } from './command-answers.ts';

const openAnswers = () => opener((dir) => SqliteCommandAnswers.open(dir));

describeCommandAnswers('in SQLite', () => {
  const { open, dispose } = openAnswers();
  return Promise.resolve({ answers: open(), another: () => Promise.resolve(open()), dispose });
});

describe('the answers of commands in SQLite', () => {
  it('are on the disk before they are given, and there when opened again', async () => {
    const { dir, open, dispose } = openAnswers();
    const answers = open();
    const answer = { id: 'k', commandHash: 'h', revision: 0, position: 1, answeredAtMs: 1 };
    await answers.remember(answer, 0);
    const other = new DatabaseSync(join(dir, 'answers.db'), { readOnly: true });
    expect(other.prepare('SELECT count(*) AS count FROM answers').get()).toEqual({ count: 1 });
    other.close();

    await answers.close();

    expect(await open().find('k', 0)).toEqual(answer);
    await dispose();
  });
});
