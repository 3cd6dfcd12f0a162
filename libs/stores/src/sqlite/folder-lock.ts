import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './busy.ts';
import { makeFile } from './open-sqlite.ts';
import { opening } from './opening.ts';

/** A folder is in the hands of another server. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';

  constructor(
    readonly dir: string,
    readonly pid: number | undefined,
  ) {
    super(
      `${dir} is used by another Mainstay (process ${pid === undefined ? 'unknown' : String(pid)}): ` +
        'stop that one, or name another folder with --data DIR. The command line may work beside it.',
    );
  }
}

/**
 * Says that a server works on a folder: a second one would throw away what the first one is reading. It is a lock of
 * the operating system, through SQLite, so that it ends with the process that holds it, however that ends.
 */
export class FolderLock implements Disposable {
  readonly #db: DatabaseSync;

  private constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** @throws FolderTaken, FileUnusable */
  static take(dir: string): FolderLock {
    const path = join(dir, 'server.lock');
    makeFile(path);
    return opening(path, () => {
      const db = new DatabaseSync(path, { timeout: 0 });
      try {
        hold(db);
        return new FolderLock(db);
      } catch (error) {
        const pid = isBusy(error) ? holderOf(db) : undefined;
        db.close();
        throw isBusy(error) ? new FolderTaken(dir, pid) : error;
      }
    });
  }

  release(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  [Symbol.dispose](): void {
    this.release();
  }
}

/** The transaction stays open: what it has locked is free when this process closes the file, or ends. */
function hold(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  db.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL) STRICT');
  db.exec('DELETE FROM holder');
  db.prepare('INSERT INTO holder (pid) VALUES (?)').run(process.pid);
  db.exec('COMMIT');
  // Somebody who came in between holds it now, and this one is refused.
  db.exec('BEGIN IMMEDIATE');
}

function holderOf(db: DatabaseSync): number | undefined {
  try {
    const pid = db.prepare('SELECT pid FROM holder').get()?.['pid'];
    return typeof pid === 'number' ? pid : undefined;
  } catch {
    // It has not said so yet.
    return undefined;
  }
}
