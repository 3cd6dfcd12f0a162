// Finds a Node that is new enough, or brings one from npm into .runtime.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { quietly, Refused, ROOT } from './steps.mjs';

const LEAST = [24, 9];
const HOME = join(ROOT, '.runtime');
const FETCHED = join(HOME, 'node_modules', 'node');
const BINARY = join(FETCHED, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The path of the Node to run everything on: the one that runs this, or the one in .runtime. */
export async function runtime() {
  const wanted = readFileSync(join(ROOT, '.node-version'), 'utf8').trim();
  if (isNewEnough(process.versions.node)) return process.execPath;
  if (isFetched(wanted)) return BINARY;
  if (process.env.MAINSTAY_RUNTIME === 'system') {
    throw new Refused(
      `Mainstay needs Node ${LEAST.join('.')} or newer, and this is ${process.versions.node}. ` +
        `Install Node ${wanted}, or unset MAINSTAY_RUNTIME to let Mainstay bring its own.`,
    );
  }
  await withLock(() => (isFetched(wanted) ? undefined : fetchNode(wanted)));
  return BINARY;
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

function isFetched(wanted) {
  const manifest = join(FETCHED, 'package.json');
  return existsSync(BINARY) && JSON.parse(readFileSync(manifest, 'utf8')).version === wanted;
}

/** The package's install script picks the binary for this machine, so it has to be allowed to run. */
async function fetchNode(wanted) {
  mkdirSync(HOME, { recursive: true });
  writeFileSync(
    join(HOME, 'package.json'),
    '{ "private": true, "allowScripts": { "node": true } }\n',
  );
  const args = [
    'install',
    '--prefix',
    HOME,
    '--ignore-scripts=false',
    '--no-save',
    `node@${wanted}`,
  ];
  await quietly(
    `Fetching Node ${wanted} into .runtime`,
    process.execPath,
    ...npm(process.execPath, args),
  );
  // npm may well have a binary that this machine cannot run (another C library, say).
  const runs = isFetched(wanted) && spawnSync(BINARY, ['--version']).status === 0;
  if (runs) return;
  rmSync(FETCHED, { recursive: true, force: true });
  throw new Refused(
    `npm has no Node ${wanted} that runs on this machine: install it by hand, then start again.`,
  );
}
