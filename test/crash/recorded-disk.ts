import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/** What a disk writes whole, or not at all: mostly. */
export const SECTOR_BYTES = 512;

/** What became of a file in a step: its sectors that are others, by their number, and how long it is. */
export interface FileWrite {
  readonly name: string;
  readonly bytes: number;
  readonly sectors: ReadonlyMap<number, Buffer>;
}

/** What one commit, or one move of pages into its database file, brought to the disk before it was done. */
export interface DiskStep {
  /** Into the write-ahead log, which is on the disk before the database file is touched. */
  readonly log: FileWrite;
  readonly database: FileWrite;
  /** What had been acknowledged before the step was done. */
  readonly acknowledged: number;
}

/** What SQLite answers where each commit is on the disk before it is said to be done. */
const FULL = 2;

/**
 * Records what SQLite brings to the disk in a folder, step by step, in the order in which it does. Where `synchronous`
 * is FULL, SQLite waits for the disk before a commit is done, and between log and database file: all of a step is
 * there before the next begins. Of a database that is opened with less nothing is sure, and nothing is recorded.
 */
export class RecordedDisk {
  readonly steps: DiskStep[] = [];
  readonly #content = new Map<string, Buffer>();
  readonly #restore: () => void;
  #isLooking = false;

  constructor(
    private readonly dir: string,
    private readonly acknowledged: () => number,
  ) {
    this.#restore = afterEachStatement((db) => {
      this.#look(db);
    });
  }

  /** From now on nobody looks. */
  stop(): void {
    this.#restore();
  }

  #look(db: DatabaseSync): void {
    if (this.#isLooking || !db.isOpen || db.isTransaction) return;
    const path = db.location() ?? '';
    if (path !== join(this.dir, basename(path))) return;
    this.#isLooking = true;
    const level = db.prepare('PRAGMA synchronous').get()?.['synchronous'];
    this.#isLooking = false;
    if (level !== FULL) return;
    const [log, database] = [this.#writeTo(`${basename(path)}-wal`), this.#writeTo(basename(path))];
    if (log.sectors.size + database.sectors.size === 0) return;
    this.steps.push({ log, database, acknowledged: this.acknowledged() });
  }

  #writeTo(name: string): FileWrite {
    const path = join(this.dir, name);
    const before = this.#content.get(name) ?? Buffer.alloc(0);
    const after = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    this.#content.set(name, after);
    return { name, bytes: after.length, sectors: differing(before, after) };
  }
}

function differing(before: Buffer, after: Buffer): ReadonlyMap<number, Buffer> {
  const sectors = new Map<number, Buffer>();
  for (let at = 0; at < after.length; at += SECTOR_BYTES) {
    const sector = after.subarray(at, at + SECTOR_BYTES);
    if (sector.equals(before.subarray(at, at + SECTOR_BYTES))) continue;
    sectors.set(at / SECTOR_BYTES, Buffer.from(sector));
  }
  return sectors;
}

/** Calls back after each statement that any database of this process runs and may have written by; until called off. */
function afterEachStatement(callBack: (db: DatabaseSync) => void): () => void {
  const databases = new WeakMap<StatementSync, DatabaseSync>();
  const { exec, prepare } = DatabaseSync.prototype;
  const { run } = StatementSync.prototype;
  Object.assign(DatabaseSync.prototype, {
    exec(this: DatabaseSync, sql: string): void {
      exec.call(this, sql);
      callBack(this);
    },
    prepare(this: DatabaseSync, sql: string): StatementSync {
      const statement = prepare.call(this, sql);
      databases.set(statement, this);
      return statement;
    },
  });
  Object.assign(StatementSync.prototype, {
    run(this: StatementSync, ...values: unknown[]): unknown {
      const result: unknown = Reflect.apply(run, this, values);
      const db = databases.get(this);
      if (db) callBack(db);
      return result;
    },
  });
  return () => {
    Object.assign(DatabaseSync.prototype, { exec, prepare });
    Object.assign(StatementSync.prototype, { run });
  };
}
