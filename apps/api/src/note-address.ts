import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Notes in the data folder where the server listens, so that the command line can make links that lead there.
 * Answers what takes the note away; a server that is killed leaves it for the next one to write over.
 */
export async function noteAddress(dataDir: string, address: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'address');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, address, { mode: 0o600 });
  return () => rm(file, { force: true });
}
