import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

const DIST = join(process.cwd(), 'dist');

/** The demo portfolio is of the day, and as this build makes it. */
const made = (): string => {
  const build = readFileSync(join(DIST, '.server.stamp'), 'utf8');
  const hash = createHash('sha256').update(build).digest('hex').slice(0, 12);
  return join(DIST, '.demo', `${new Date().toISOString().slice(0, 10)}-${hash}`);
};

/**
 * Fills a new folder with the demo portfolio, which is made once for all specs of a build: `make` makes it in a folder
 * it is given, and leaves nothing running there. Specs that come first side by side each make it, and one of theirs stays.
 */
export async function fillWithDemo(
  dir: string,
  make: (dir: string) => Promise<void>,
): Promise<void> {
  const kept = made();
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    const trial = mkdtempSync(`${kept}-`);
    await make(trial);
    try {
      renameSync(trial, kept);
    } catch {
      rmSync(trial, { recursive: true, force: true });
    }
  }
  // What says who has a folder open is not for others.
  cpSync(kept, dir, { recursive: true, filter: (path) => basename(path) !== 'server.lock' });
}
