import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRows, fileHashOf } from './csv-rows.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'csv-rows-'))));
afterEach(() => rm(folder, { recursive: true }));

async function made(content: string): Promise<string> {
  const file = join(folder, 'file.csv');
  await writeFile(file, content);
  return file;
}

describe('the rows of a file', () => {
  it('have the heading before them as row 0', async () =>
    expect(await Array.fromAsync(csvRows(await made('a,b\n1,2\n')))).toEqual([
      { row: 0, line: 1, cells: ['a', 'b'] },
      { row: 1, line: 2, cells: ['1', '2'] },
    ]));

  it('are none where there is nothing in it', async () =>
    expect(await Array.fromAsync(csvRows(await made('')))).toEqual([]));
});

it('knows a file by its content', async () => {
  expect(await fileHashOf(await made('a\n'))).toBe(
    '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7',
  );
});
