import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { opening } from '../sqlite/opening.ts';
import { FILES, integrityOf } from '../sqlite/verify-files.ts';
import { BackupRefused } from './backup-refused.ts';

/** What a backup says of itself, in `backup.json`; it is written last, so without it a backup is none. */
export interface BackupNote {
  readonly ledgerId: string;
  /** How many events there are, and the last one's position and id. */
  readonly events: number;
  readonly position: number;
  readonly lastEventId: string | null;
  readonly keys: number;
  /** When it was begun. */
  readonly at: string;
}

const NOTE = 'backup.json';

/** What is counted in a copy. */
type Counted = Omit<BackupNote, 'at'>;

/** @throws BackupRefused for a folder that holds something */
export function makeEmptyFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (readdirSync(dir).length > 0) {
    throw new BackupRefused(
      `${dir} is not empty: name a folder that is, or that is not there yet.`,
    );
  }
}

/**
 * Copies the files of an installation while it is worked with: each as of one moment, the ledger first, so that no
 * event is without its key. Whoever writes meanwhile waits for nothing.
 * @throws FileUnusable
 */
export function copyFiles(from: string, to: string): void {
  for (const name of FILES) {
    const [source, target] = [join(from, name), join(to, name)];
    if (!existsSync(source)) continue;
    // SQLite gives a file that it makes the mode of the process; this one is for its owner alone.
    closeSync(openSync(target, 'wx', 0o600));
    opening(source, () => {
      const db = new DatabaseSync(source, { readOnly: true, timeout: BUSY_MS });
      try {
        db.prepare('VACUUM INTO ?').run(target);
      } finally {
        db.close();
      }
    });
    sync(target);
  }
}

/** How long a copy waits for a lock, which only a program that opens or closes the file holds. */
const BUSY_MS = 10_000;

/** Opens a copy, and counts what it holds. @throws BackupRefused where it is not sound, FileUnusable */
export function countIn(dir: string): Counted {
  const faults = FILES.map((name) => join(dir, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => integrityOf(path));
  if (faults.length > 0) throw new BackupRefused(`The copy is not sound: ${faults.join('; ')}.`);
  const ledger = new DatabaseSync(join(dir, 'ledger.db'), { readOnly: true });
  const hasKeys = existsSync(join(dir, 'keys.db'));
  try {
    const [id] = ledger.prepare(`SELECT value FROM ledger WHERE name = 'ledgerId'`).all();
    const [counted] = ledger.prepare('SELECT count(*) AS events FROM events').all();
    const last = ledger
      .prepare('SELECT position, id FROM events ORDER BY position DESC LIMIT 1')
      .get();
    return {
      ledgerId: String(id?.['value']),
      events: Number(counted?.['events']),
      position: Number(last?.['position'] ?? 0),
      lastEventId: last ? String(last['id']) : null,
      keys: hasKeys ? keysIn(dir) : 0,
    };
  } finally {
    ledger.close();
  }
}

function keysIn(dir: string): number {
  const keys = new DatabaseSync(join(dir, 'keys.db'), { readOnly: true });
  try {
    return Number(keys.prepare('SELECT count(*) AS keys FROM keys').get()?.['keys']);
  } finally {
    keys.close();
  }
}

/** Says that a backup is whole. */
export function writeNote(dir: string, note: BackupNote): void {
  const path = join(dir, NOTE);
  writeFileSync(`${path}.partial`, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  sync(`${path}.partial`);
  renameSync(`${path}.partial`, path);
  sync(dir);
}

/** @throws BackupRefused for a folder that holds no backup, or one that was not finished */
export function readNote(dir: string): BackupNote {
  const path = join(dir, NOTE);
  if (!existsSync(path)) {
    throw new BackupRefused(
      `${dir} holds no finished backup: ${NOTE}, which is written last, is not there.`,
    );
  }
  // Written above.
  return JSON.parse(readFileSync(path, 'utf8')) as BackupNote;
}

/** @throws BackupRefused where a folder does not hold what a backup said */
export function mustHold(dir: string, note: BackupNote): void {
  const counted = countIn(dir);
  const { ledgerId, events, position, lastEventId, keys } = note;
  const said: Counted = { ledgerId, events, position, lastEventId, keys };
  for (const name of Object.keys(said) as (keyof Counted)[]) {
    if (counted[name] === said[name]) continue;
    throw new BackupRefused(
      `${dir} does not hold what ${NOTE} says: ${name} is ${String(counted[name])}, not ${String(said[name])}.`,
    );
  }
}

/** Puts the files of a backup where an installation has its own. @throws BackupRefused where there are any */
export function putBack(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const there = [...FILES, 'insights.db'].filter((name) => existsSync(join(to, name)));
  if (there.length > 0) {
    throw new BackupRefused(
      `${to} holds ${there.join(', ')}: restore into an empty folder, or move those away first.`,
    );
  }
  for (const name of FILES) {
    const source = join(from, name);
    if (!existsSync(source)) continue;
    const target = join(to, name);
    closeSync(openSync(target, 'wx', 0o600));
    copyFileSync(source, target);
    sync(target);
  }
  sync(to);
}

/** What was written is on the disk. */
function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
