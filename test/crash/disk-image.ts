import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '#simulation/random';
import { SECTOR_BYTES, type DiskStep, type FileWrite } from './recorded-disk.ts';

/** A disk as it was written up to a step. */
export class DiskImage {
  readonly #files = new Map<string, Buffer>();

  take({ log, database }: DiskStep): void {
    for (const write of [log, database]) this.#put(write, written(this.#of(write), write));
  }

  /** The disk as a power cut in the middle of the next step leaves it, into a new folder. */
  writeCut(dir: string, { log, database }: DiskStep, random: Random): void {
    // The log is on the disk before the database file is touched.
    const isLater = database.sectors.size > 0 && random.chance(0.5);
    const [done, torn] = isLater ? [[log], database] : [[], log];
    const files = new Map(this.#files);
    for (const write of done) files.set(write.name, written(this.#of(write), write));
    files.set(torn.name, cut(this.#of(torn), torn, random));
    mkdirSync(dir, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(dir, name), content, { mode: 0o600 });
  }

  #of({ name }: FileWrite): Buffer {
    return this.#files.get(name) ?? Buffer.alloc(0);
  }

  #put({ name }: FileWrite, content: Buffer): void {
    this.#files.set(name, content);
  }
}

const written = (before: Buffer, write: FileWrite): Buffer =>
  withSectors(resized(before, write.bytes), write.sectors);

/**
 * Sectors of one step come to the disk in any order: up to some place, or any of them, each whole or torn; the file
 * has its old length, its new one, or one in between.
 */
function cut(before: Buffer, { bytes, sectors }: FileWrite, random: Random): Buffer {
  const [shorter, longer] = [Math.min(before.length, bytes), Math.max(before.length, bytes)];
  const length = random.pick([shorter, longer, random.whole(shorter, longer)]);
  const upTo = random.chance(0.4) ? random.whole(0, Math.max(before.length, bytes)) : undefined;
  const arrived = [...sectors].filter(([index]) =>
    upTo === undefined ? random.chance(0.5) : index * SECTOR_BYTES < upTo,
  );
  const torn = arrived.map(([index, sector]): [number, Buffer] => {
    if (!random.chance(0.1)) return [index, sector];
    const old = before.subarray(index * SECTOR_BYTES, (index + 1) * SECTOR_BYTES);
    const at = random.whole(0, sector.length);
    return [
      index,
      Buffer.concat([sector.subarray(0, at), resized(old, sector.length).subarray(at)]),
    ];
  });
  return resized(withSectors(resized(before, longer), new Map(torn)), length);
}

/** Longer by noughts, or cut off. */
function resized(content: Buffer, bytes: number): Buffer {
  const sized = Buffer.alloc(bytes);
  content.copy(sized);
  return sized;
}

function withSectors(content: Buffer, sectors: ReadonlyMap<number, Buffer>): Buffer {
  for (const [index, sector] of sectors) sector.copy(content, index * SECTOR_BYTES);
  return content;
}
