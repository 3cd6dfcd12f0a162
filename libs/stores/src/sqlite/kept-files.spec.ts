import { DatabaseSync } from 'node:sqlite';
import { temporaryDirectory } from '../../testing/temporary-directory.ts';
import { SystemClock } from '../system-clock.ts';
import { SqliteAccessStore } from './access-store.ts';
import { SqliteCommandAnswers } from './command-answers.ts';
import { SqliteEventStore } from './event-store.ts';
import { SqliteKeys } from './keys.ts';

/** What SQLite answers where each commit is on the disk before it is said to be done. */
const FULL = 2;

/** How surely the connection that a store opened to a file writes. */
async function synchronousOf(
  file: string,
  open: (dir: string) => { close(): Promise<void> },
): Promise<unknown> {
  const { path, remove } = temporaryDirectory();
  const exec = jest.spyOn(DatabaseSync.prototype, 'exec');
  const store = open(path);
  // A method of the class, so each context is a database.
  const databases = exec.mock.contexts as unknown as DatabaseSync[];
  exec.mockRestore();
  const db = databases.find((one) => one.isOpen && one.location()?.endsWith(file));
  const level = db?.prepare('PRAGMA synchronous').get()?.['synchronous'];
  await store.close();
  remove();
  return level;
}

describe('a file that must outlive a power cut', () => {
  it.each([
    ['ledger.db', (dir: string) => SqliteEventStore.open(dir, { clock: new SystemClock() })],
    ['keys.db', (dir: string) => SqliteKeys.open(dir)],
    ['access.db', (dir: string) => SqliteAccessStore.open(dir)],
    ['answers.db', (dir: string) => SqliteCommandAnswers.open(dir)],
  ])('is written to the disk at every commit: %s', async (file, open) => {
    expect(await synchronousOf(file, open)).toBe(FULL);
  });
});
