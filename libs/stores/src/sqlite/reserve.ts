import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'reserve';

/** Enough for a checkpoint of the write-ahead log, and for reading on. */
const BYTES = 4 * 1_024 * 1_024;

/** On a disk with less than this the reserve itself would be what fills it. */
const FREE_BYTES_MIN = 16 * BYTES;

/** Some space on the disk that is given up when the disk is full, so that what was acknowledged can be put in order. */
export class Reserve {
  readonly #path: string;

  constructor(private readonly dir: string) {
    this.#path = join(dir, FILE);
  }

  /** Takes the space, where it is not taken yet and the disk has it. */
  take(): void {
    if (existsSync(this.#path) || freeBytesOf(this.dir) < FREE_BYTES_MIN) return;
    const file = openSync(this.#path, 'wx', 0o600);
    try {
      writeSync(file, Buffer.alloc(BYTES));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Gives the space up; answers whether there was any. */
  giveUp(): boolean {
    if (!existsSync(this.#path)) return false;
    rmSync(this.#path, { force: true });
    return true;
  }
}

/** What users other than root may still write to the disk of a folder. */
export function freeBytesOf(dir: string): number {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}
