import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Disk } from './disk.ts';

describe('the disk of an installation', () => {
  let dir: string;
  let told: string[];
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'mainstay-disk-'));
    told = [];
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const given = (): Disk => new Disk(dir, (sentence) => told.push(sentence));

  it('keeps a reserve, and gives it up when the disk is full', () => {
    const disk = given();
    disk.reserve();
    expect(existsSync(join(dir, 'reserve'))).toBe(true);

    disk.faulted('another program has locked a file');
    expect(existsSync(join(dir, 'reserve'))).toBe(true);
    disk.faulted('the disk is full');
    disk.faulted('the disk is full');

    expect(existsSync(join(dir, 'reserve'))).toBe(false);
    expect(told).toEqual([
      'A store cannot be used, as another program has locked a file.',
      expect.stringMatching(/as the disk is full; the reserve was given up/),
    ]);
    expect(disk.fault).toBe('the disk is full');
  });

  it('says what is left, and how large logs are', () => {
    const disk = given();
    writeFileSync(join(dir, 'ledger.db-wal'), 'x'.repeat(1_000));
    expect(disk.freeBytes).toBeGreaterThan(0);
    expect(disk.logs()).toEqual([
      ['ledger.db-wal', 1_000],
      ['insights.db-wal', 0],
    ]);
    expect(disk.fault).toBeUndefined();
  });

  it('is nothing to watch where everything rests elsewhere', () => {
    const disk = new Disk(undefined, () => undefined);
    disk.reserve();
    expect([disk.freeBytes, disk.isNearlyFull, disk.logs()]).toEqual([undefined, false, []]);
  });
});
