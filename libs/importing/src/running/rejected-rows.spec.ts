import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyInWords } from '../why/why.ts';
import { RejectedRows } from './rejected-rows.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rejected-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function setAside(...amounts: readonly string[]): Promise<string | null> {
  const rows = new RejectedRows(join(folder, 'orders'), ['name', 'amount'], 1_000);
  for (const [index, amount] of amounts.entries()) {
    const [reason, cells] = [whyInWords('no'), ['Müller', amount]];
    await rows.add({ row: index + 1, line: index + 2, reason, cells });
  }
  return rows.end();
}

const at = (name: string): string => join(folder, name);

describe('rows that are set aside', () => {
  it('are written as spreadsheets read them, in UTF-8 with a mark, their cells as they were', async () => {
    expect(await setAside(' 1.234,50 ')).toBe(at('orders.rejected.csv'));

    const bytes = await readFile(at('orders.rejected.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').slice(1)).toBe(
      'line,reason,name,amount\n2,no,Müller," 1.234,50 "\n',
    );
  });

  it('never replace what was mended, and never take a file away', async () => {
    await setAside('five');
    await writeFile(at('orders.rejected.csv'), 'line,reason,name,amount\n2,no,Müller,5\n');

    expect(await setAside('five')).toBe(at('orders.rejected-2.csv'));
    expect(await setAside()).toBeNull();

    expect(await readFile(at('orders.rejected.csv'), 'utf8')).toContain('Müller,5');
    expect((await readdir(folder)).sort()).toEqual([
      'orders.rejected-2.csv',
      'orders.rejected.csv',
    ]);
  });

  it('are written once where another run sets the same aside', async () => {
    await setAside('five', 'six');
    await setAside('seven');

    expect(await setAside('seven')).toBe(at('orders.rejected-2.csv'));
    expect(await readdir(folder)).toHaveLength(2);
  });
});
