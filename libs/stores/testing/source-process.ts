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
];

/** Another process, and how to end it. */
export interface SourceProcess {
  readonly lines: AsyncIterable<string>;
  readonly kill: () => Promise<void>;
  readonly exited: Promise<unknown>;
}

/** Runs a script as another process; it may import the rooms, and finds its arguments behind the first. */
export function sourceProcess(script: string, args: readonly string[]): SourceProcess {
  const child = spawn(process.execPath, [...FLAGS, '--eval', script, ...args], {
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
