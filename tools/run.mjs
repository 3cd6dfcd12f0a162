#!/usr/bin/env node
// The one way in: `npm start`, `npm test` and their siblings, and the command `mainstay`. It brings what
// is missing (runtime, packages, build), then hands over to the task. It must parse on Node 18 and use
// nothing but Node, as it runs before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, installPeers } from './prepare.mjs';
import { runtime } from './runtime.mjs';
import { Refused, ROOT, runChild, say } from './steps.mjs';

const USAGE = `Use: node tools/run.mjs TASK [arguments]
  start               build what changed and start the server
  mainstay …          the command line (also: npx mainstay …)
  demo                load the demo portfolio
  test [PATTERN …]    all specs; with a pattern only those, on the last build (--build makes a new one)
  test:stores         the stores alone; MAINSTAY_TEST_EVENTSTORE and MAINSTAY_TEST_POSTGRES name real servers
  lint [PATH …]       eslint, prettier and types; with paths only eslint and prettier on those
  format [PATH …]     let prettier write
  bench [--peers] …   measure; --peers installs and measures other libraries too
  build               build only
  --no-build          use the last build as it is (start, test, bench)`;

const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
/** The contracts of all stores, and the rules of the servers behind them. */
const STORE_SPECS = ['libs/stores/', 'test/eventstoredb/'];
// Little room for young objects: an import of a million rows then stays within its memory.
const CLI = ['--max-semi-space-size=4', 'dist/apps/cli/src/mainstay.js'];

/** Each task: the parts of the build it stands on, and what it then runs, one command after the other. */
const TASKS = {
  start: {
    builds: ['server', 'page'],
    commands: (args) => [['dist/apps/api/src/main.js', ...args]],
  },
  mainstay: { builds: ['server'], commands: (args) => [[...CLI, ...args]] },
  demo: { builds: ['server'], commands: (args) => [[...CLI, 'demo', ...args]] },
  bench: { builds: ['server'], commands: (args) => [['dist/test/bench/main.js', ...args]] },
  build: { builds: ['server', 'page'], commands: () => [] },
  test: {
    builds: ['server', 'page'],
    commands: (args) => [[...JEST, ...(args.length ? args : ['--coverage'])]],
  },
  'test:stores': {
    builds: [],
    commands: (args) => [[...JEST, '--testPathPatterns', ...STORE_SPECS, ...args]],
  },
  lint: { builds: [], commands: lint },
  format: { builds: [], commands: (args) => [prettier('--write', args)] },
};

function lint(args) {
  const files = [
    'node_modules/eslint/bin/eslint.js',
    '--max-warnings=0',
    ...(args.length ? args : ['.']),
  ];
  const types = ['tsconfig.json', 'apps/dashboard/tsconfig.json']
    .filter((config) => existsSync(join(ROOT, config)))
    .map((config) => ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config]);
  return [files, prettier('--check', args), ...(args.length ? [] : types)];
}

function prettier(mode, args) {
  return [
    'node_modules/prettier/bin/prettier.cjs',
    mode,
    '--log-level=warn',
    ...(args.length ? args : ['.']),
  ];
}

async function run([name, ...given]) {
  const task = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : undefined;
  if (!task) throw new Refused(USAGE, 2);
  const { args, builds } =
    name === 'mainstay' ? { args: given, builds: task.builds } : choose(name, task, given);

  const node = await runtime();
  await install(node);
  await build(node, builds);
  if (name === 'bench' && args.includes('--peers')) await installPeers(node);

  // The command line works where the caller stands (`--data` is relative to that); all else in the project.
  const cwd = name === 'mainstay' ? process.cwd() : ROOT;
  let worst = 0;
  for (const [script, ...rest] of task.commands(args).map(absolute)) {
    worst = Math.max(
      worst,
      await runChild(node, ['--disable-warning=ExperimentalWarning', script, ...rest], { cwd }),
    );
  }
  return worst;
}

/** Our own flags stand before a `--`, which is taken away; a choice of specs runs on the last build. */
function choose(name, task, given) {
  const flags = ['--build', '--no-build'].filter((flag) => given.includes(flag));
  const args = given.filter((arg) => arg !== '--' && !flags.includes(arg));
  const chosenSpecs = name === 'test' && args.length > 0;
  const builds =
    flags.includes('--no-build') || (chosenSpecs && !flags.includes('--build')) ? [] : task.builds;
  return { args, builds };
}

function absolute(command) {
  return command.map((part) => (/^(dist|node_modules)\//.test(part) ? join(ROOT, part) : part));
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}
