import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite } from './open-sqlite.ts';
import { isDamage } from './opening.ts';

/** What is built again from the ledger, lists and all. */
const FILE = 'insights.db';

/**
 * Puts read models aside that nobody can make sense of: they hold nothing of their own. Answers where they lie now;
 * undefined where there is nothing wrong with them, or nothing there.
 */
export function setAsideIfDamaged(dir: string): string | undefined {
  const path = join(dir, FILE);
  if (!existsSync(path) || statSync(path).size === 0) return undefined;
  try {
    const db = openSqlite(path, { synchronous: 'NORMAL' });
    try {
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
    } finally {
      db.close();
    }
    return undefined;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return setAside(dir);
  }
}

/** Puts the read models aside; whoever has them open goes on with what lies there, and has to be started again. */
export function setAside(dir: string): string {
  const path = join(dir, FILE);
  const aside = `${path}.damaged`;
  renameSync(path, aside);
  removeSideFiles(path);
  return aside;
}

/** Removes the read models while nobody has them open. */
export function removeReadModels(dir: string): void {
  const path = join(dir, FILE);
  rmSync(path, { force: true });
  removeSideFiles(path);
}

function removeSideFiles(path: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
}
