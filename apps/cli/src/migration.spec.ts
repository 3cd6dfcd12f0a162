import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock } from '#kernel/testing/fixed-clock';
import { migrateShowing } from './migration.ts';

describe('a copy between places', () => {
  it('ends its line on the terminal also when it cannot be made', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'mainstay-'));
    let lines = 0;
    const progress = { at: () => undefined, end: () => void (lines += 1) };
    const nothingThere = { kind: 'sqlite', dir: join(dir, 'none') } as const;
    const target = { kind: 'sqlite', dir: join(dir, 'copy') } as const;

    const copy = migrateShowing(progress, new FixedClock('2026-01-01T00:00:00.000Z'), [
      [nothingThere, target],
    ]);

    await expect(copy).rejects.toThrow('There is no installation in');
    expect(lines).toBe(1);
    rmSync(dir, { recursive: true });
  });
});
