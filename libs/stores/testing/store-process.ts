import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '../../..');

/** Node reads the sources as they are, so that no build has to come before a spec. */
const FLAGS = [
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  '--conditions=mainstay-source',
  '--input-type=module',
];

const PRELUDE = `
  import { SqliteEventStore } from '#stores/sqlite/event-store';
  import { SystemClock } from '#stores/system-clock';
  import { newEvent } from '#kernel/testing/new-events';
  const [dir, name] = process.argv.slice(1);
  const store = SqliteEventStore.open(dir, { clock: new SystemClock() });
`;

/** Another process with a store open in a directory. The script knows \`store\`, \`newEvent\` and \`name\`. */
export function storeProcess(
  dir: string,
  name: string,
  script: string,
): {
  readonly lines: AsyncIterable<string>;
  readonly kill: () => Promise<void>;
  readonly exited: Promise<unknown>;
} {
  const child = spawn(process.execPath, [...FLAGS, '--eval', PRELUDE + script, dir, name], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  return {
    lines: createInterface({ input: child.stdout }),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    exited,
  };
}
