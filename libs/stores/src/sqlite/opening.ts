import { StoreUnavailable } from '#kernel/event-store';
import { FileUnusable } from '../file-unusable.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that a start can meet. */
const CODES = {
  busy: 5,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

const SAYS: ReadonlyMap<number, string> = new Map([
  [CODES.busy, 'is locked by another program: end that, and start again.'],
  [
    CODES.readOnly,
    'cannot be written: give its folder to this user, on a disk that is not read-only.',
  ],
  [CODES.io, 'cannot be read or written: the disk answers with errors.'],
  [CODES.corrupt, 'is damaged: put it back from a backup (`npx mainstay restore`).'],
  [CODES.full, 'cannot be written, as the disk is full: free some space, and start again.'],
  [
    CODES.cannotOpen,
    'cannot be opened: give its folder to this user, on a disk that can be written.',
  ],
  [
    CODES.notADatabase,
    'is no database: put it back from a backup (`npx mainstay restore`), or name another folder with --data DIR.',
  ],
]);

export const DISK_FULL = 'the disk is full';

/** What a store in a file waits for: it may be used again when that has passed. */
const PASSES: ReadonlyMap<number, string> = new Map([
  [CODES.busy, 'another program has locked a file'],
  [CODES.readOnly, 'a file cannot be written'],
  [CODES.io, 'the disk answers with errors'],
  [CODES.full, DISK_FULL],
  [CODES.cannotOpen, 'a file cannot be opened'],
]);

/** Worth waiting before the next try. */
const RETRY_AFTER_MS = 2_000;

/** An error of SQLite as a store says it that cannot be used just now; others as they are. */
export function asUnavailable(error: unknown): unknown {
  const reason = PASSES.get(sqliteCodeOf(error) ?? -1);
  return reason === undefined
    ? error
    : new StoreUnavailable(RETRY_AFTER_MS, { reason, cause: error });
}

/** The primary result code of an error of SQLite; the lower byte of the extended one. */
export const sqliteCodeOf = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'errcode' in error
    ? Number(error.errcode) & 0xff
    : undefined;

/** Whether what a database file holds cannot be made sense of. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCodeOf(error instanceof FileUnusable ? error.cause : error);
  return code === CODES.corrupt || code === CODES.notADatabase;
}

/** Opens a file, and says in a sentence why it cannot be. @throws FileUnusable */
export function opening<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const says = SAYS.get(sqliteCodeOf(error) ?? -1);
    if (says === undefined) throw error;
    throw new FileUnusable(path, says, { cause: error });
  }
}
