// Packages and build: done only when something changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { quietly, ROOT } from './steps.mjs';

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const roomsOf = (...names) => names.map((name) => `libs/${name}/src`);
const BUILDS = {
  server: {
    sources: [
      'libs',
      'apps/api',
      'apps/cli',
      'test/bench',
      'test/golden',
      'test/truth',
      'tools/bundle.mjs',
      ...SHARED,
    ],
    steps: {
      'Building the server': ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
      'Bundling the server': ['tools/bundle.mjs'],
    },
  },
  page: {
    // The page is built of the pure parts of these rooms as well.
    sources: ['apps/dashboard', ...roomsOf('kernel', 'events', 'commands', 'insights'), ...SHARED],
    steps: {
      'Building the page': [
        'node_modules/vite/bin/vite.js',
        'build',
        'apps/dashboard',
        '--outDir',
        '../../dist/dashboard',
        '--emptyOutDir',
      ],
    },
  },
  client: {
    sources: ['clients', ...SHARED],
    steps: {
      'Building the client': [
        'node_modules/typescript/bin/tsc',
        '-p',
        'clients/typescript/tsconfig.build.json',
      ],
    },
  },
};
const NOT_SOURCES = new Set(['node_modules', 'dist']);

/** npm writes its own record last, so a record older than the lock means: missing, torn or out of date. */
export async function install(node) {
  if (isInstalled(ROOT)) return;
  await withLock(async () => {
    if (isInstalled(ROOT)) return;
    const args = ['ci', '--prefix', ROOT, '--include=dev', '--include=optional'];
    await quietly(
      'Installing packages from npm (usually about a minute)',
      node,
      ...npm(node, args),
    );
  });
}

/** The libraries we are compared with compile native code, so they stay out of the project's own packages. */
export async function installPeers(node) {
  const folder = join(ROOT, 'test', 'bench', 'peers');
  if (isInstalled(folder)) return;
  await quietly(
    'Installing the peers to compare with',
    node,
    ...npm(node, ['install', '--prefix', folder]),
  );
}

/** Builds the parts whose sources differ from those of the last build. */
export async function build(node, parts) {
  if (parts.every(isBuilt)) return;
  await withLock(async () => {
    const outcomes = await Promise.allSettled(
      parts.filter((part) => !isBuilt(part)).map((part) => buildPart(node, part)),
    );
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  });
}

async function buildPart(node, part) {
  // Taken before the build: a file saved while it runs makes the next start build again.
  const fingerprint = fingerprintOf(part);
  for (const [sentence, command] of Object.entries(BUILDS[part].steps)) {
    await quietly(sentence, node, [node, ...command]);
  }
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(stampOf(part), fingerprint);
}

function isInstalled(folder) {
  const [record, lock] = ['node_modules/.package-lock.json', 'package-lock.json'].map((name) =>
    join(folder, name),
  );
  if (!existsSync(record)) return false;
  return !existsSync(lock) || statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

function isBuilt(part) {
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === fingerprintOf(part);
}

function stampOf(part) {
  return join(ROOT, 'dist', `.${part}.stamp`);
}

/** Names, sizes and times of all sources: some milliseconds, and it sees removed files too. */
function fingerprintOf(part) {
  const hash = createHash('sha256');
  for (const source of BUILDS[part].sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    if (!path.endsWith('.spec.ts')) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(ROOT, path)).sort()) {
    if (!NOT_SOURCES.has(name)) addTo(hash, `${path}/${name}`);
  }
}
