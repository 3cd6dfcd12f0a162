import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DISK_FULL } from '#stores/sqlite/opening';
import { freeBytesOf, Reserve } from '#stores/sqlite/reserve';

/** A fault of a store counts as over when none came for so long. */
const FAULT_MS = 30_000;
/** A full disk is told of once in so long. */
const TOLD_EVERY_MS = 60_000;
/** With less than this left on the disk somebody has to do something. */
const FREE_BYTES_MIN = 64 * 1_024 * 1_024;

const WRITE_AHEAD_LOGS = ['ledger.db-wal', 'insights.db-wal'] as const;

/** What the disk of the data folder has left, and which faults stores had lately. */
export class Disk {
  readonly #reserve: Reserve | undefined;
  #fault: { readonly reason: string; readonly atMs: number } | undefined;
  #toldMs = -Infinity;

  constructor(
    /** The folder with the files of an installation; undefined where everything rests elsewhere. */
    private readonly dir: string | undefined,
    private readonly tell: (sentence: string) => void,
  ) {
    this.#reserve = dir === undefined ? undefined : new Reserve(dir);
  }

  /** Takes space that can be given up later. */
  reserve(): void {
    this.#reserve?.take();
  }

  /** A store could not be used, for such a reason. */
  faulted(reason: string): void {
    this.#fault = { reason, atMs: performance.now() };
    const isFreed = reason === DISK_FULL && this.#reserve?.giveUp() === true;
    if (!isFreed && performance.now() - this.#toldMs < TOLD_EVERY_MS) return;
    this.#toldMs = performance.now();
    this.tell(
      `A store cannot be used, as ${reason}${isFreed ? '; the reserve was given up, so that what was recorded can be put in order' : ''}.`,
    );
  }

  /** Why a store could not be used lately. */
  get fault(): string | undefined {
    const { reason, atMs } = this.#fault ?? { reason: undefined, atMs: -Infinity };
    return performance.now() - atMs < FAULT_MS ? reason : undefined;
  }

  /** What may still be written; undefined where everything rests elsewhere. */
  get freeBytes(): number | undefined {
    return this.dir === undefined ? undefined : freeBytesOf(this.dir);
  }

  get isNearlyFull(): boolean {
    return (this.freeBytes ?? Infinity) < FREE_BYTES_MIN;
  }

  /** How large the write-ahead logs are, by file. */
  logs(): readonly (readonly [file: string, bytes: number])[] {
    const { dir } = this;
    if (dir === undefined) return [];
    return WRITE_AHEAD_LOGS.map((file) => [
      file,
      statSync(join(dir, file), { throwIfNoEntry: false })?.size ?? 0,
    ]);
  }
}
