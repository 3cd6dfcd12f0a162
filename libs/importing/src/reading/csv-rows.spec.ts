import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvRows, fileHashOf, type CsvRow } from './csv-rows.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'csv-rows-'))));
afterEach(() => rm(folder, { recursive: true }));

async function rowsOf(content: string | Buffer): Promise<CsvRow[]> {
  const file = join(folder, 'file.csv');
  await writeFile(file, content);
  return Array.fromAsync(csvRows(file));
}

describe('reading a CSV file', () => {
  it('gives the heading as row 0 and every record with its line', async () => {
    expect(await rowsOf('\uFEFFa,b\r\n1,"x\ny"\r\n\r\n2,z\r\n')).toEqual([
      { row: 0, line: 1, cells: ['a', 'b'] },
      { row: 1, line: 3, cells: ['1', 'x\ny'] },
      { row: 2, line: 5, cells: ['2', 'z'] },
    ]);
  });

  it('reads a gzipped file alike, whatever its name', async () => {
    expect(await rowsOf(gzipSync('a\n1\n'))).toEqual(await rowsOf('a\n1\n'));
  });

  it('says where the text is no CSV, and goes on', async () => {
    const rows = await rowsOf('a,b\n1,2\nx"y,3\n4,5\n');
    expect(rows.filter(({ problem }) => problem)).toHaveLength(1);
    expect(rows.at(-1)).toMatchObject({ cells: ['4', '5'] });
  });

  it('says which lines a quote that stands wrong took along', async () => {
    const rows = await rowsOf('a,b\n1,2\n"x,3\n4,5\n"y",8\n9,10\n');
    expect(rows.map(({ line, cells, problem }) => problem ?? [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      'Lines 3 to 5 cannot be read: a quote stands wrong there (invalid closing quote).',
      [6, '9', '10'],
    ]);
    expect(rows[2]).toMatchObject({ line: 3, row: 2 });
  });

  it.each([
    ['to the end', 'a,b\n1,2\n"x,3\n4,5\n'],
    ['for a megabyte', `a,b\n1,2\n"x,${'3\n'.repeat(600_000)}"\n4,5\n`],
  ])('fails where a quote swallows the rest %s, and says on which line', async (_how, text) => {
    await expect(rowsOf(text)).rejects.toThrow('A quote on line 3 opens a text that does not end');
  });

  it('fails for a file that breaks off in the middle of its compression', async () => {
    await expect(rowsOf(gzipSync('a\n'.repeat(9_999)).subarray(0, 40))).rejects.toThrow(
      'breaks off in the middle of its compression: get it again',
    );
  });

  it('knows a file by its content', async () => {
    await rowsOf('a\n');
    expect(await fileHashOf(join(folder, 'file.csv'))).toBe(
      '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7',
    );
  });
});
