import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileHashOf } from './file-hash.ts';

it('knows a file by its content', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'file-hash-'));
  try {
    await writeFile(join(folder, 'file.csv'), 'a\n');
    expect(await fileHashOf(join(folder, 'file.csv'))).toBe(
      '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
