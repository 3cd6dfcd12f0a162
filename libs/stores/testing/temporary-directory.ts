import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that does not exist yet, inside one of its own, and how to take both away. */
export function temporaryDirectory(): { readonly path: string; readonly remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'mainstay-'));
  return {
    path: join(parent, 'data'),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
