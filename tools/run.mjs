#!/usr/bin/env node
// The one way in: `npm start`, `npm test` and their siblings, and the command `mainstay`. It brings what
// is missing (runtime, packages, build), then hands over to the task. It must parse on Node 18 and use
// nothing but Node, as it runs before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, installPeers } from './prepare.mjs';
import { runtime } from './runtime.mjs';
import { Refused, ROOT, runChild, runTogether, say } from './steps.mjs';

const USAGE = `Use: node tools/run.mjs TASK [arguments]
  start               build what changed and start the server
  dev                 start the server and the page again at every change, with a debugger
  mainstay …          the command line (also: npx mainstay …)
  demo                load the demo portfolio
  test [PATTERN …]    all specs; with a pattern only those, on the last build (--build makes a new one);
                      --profile embedded (default) or cluster; flags of Jest, such as -t, follow the patterns
  test:stores         the stores alone; MAINSTAY_TEST_EVENTSTORE and MAINSTAY_TEST_POSTGRES name real servers
  lint [PATH …]       eslint, prettier and types; with paths only eslint and prettier on those
  format [PATH …]     let eslint mend what it can, and prettier write
  bench [--peers] …   measure; --peers installs and measures other libraries too
  truth FOLDER        judge all models of churn on histories of orders
  golden              write the golden files that are missing, and touch no other
  pictures            take the pictures of docs/page.md anew; with --sheets FOLDER all states in all looks
  mutants [NAME …]    change the code for the worse, one change at a time, and see whether specs tell
  build               build only
  client              build the client for programs, clients/typescript, to be packed
  --no-build          use the last build as it is (start, test, bench)`;

const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
/** The contracts of all stores, and the rules of the servers behind them. */
const STORE_SPECS = ['libs/stores/', 'test/eventstoredb/'];
// Little room for young objects: an import of a million rows then stays within its memory.
// A heap may grow by half before it is cleaned: V8 would let one that works for long become four times as large.
const CLI = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=50',
  'dist/apps/cli/bundle/mainstay.js',
];

/** What computes, with the branches that are covered; then all that starts or draws something. */
const ALL_SPECS = [
  [...JEST, '--selectProjects', 'pure', '--coverage'],
  [...JEST, '--selectProjects', 'embedded', 'cluster'],
];

/** Each task: the parts of the build it stands on, and what it then runs, one command after the other. */
const TASKS = {
  start: {
    builds: ['server', 'page'],
    commands: (args) => [['dist/apps/api/bundle/main.js', ...args]],
  },
  dev: { builds: [], commands: developing, sideBySide: true },
  mainstay: { builds: ['server'], commands: (args) => [[...CLI, ...args]] },
  demo: { builds: ['server'], commands: (args) => [[...CLI, 'demo', ...args]] },
  bench: { builds: ['server'], commands: (args) => [['dist/test/bench/main.js', ...args]] },
  truth: { builds: ['server'], commands: (args) => [['dist/test/truth/main.js', ...args]] },
  golden: { builds: ['server'], commands: () => [['dist/test/golden/main.js']] },
  pictures: {
    builds: ['server', 'page'],
    commands: (args) => [['test/pictures/main.ts', ...args]],
  },
  mutants: { builds: [], commands: (args) => [['test/mutants/main.ts', ...args]] },
  build: { builds: ['server', 'page'], commands: () => [] },
  client: { builds: ['client'], commands: () => [] },
  test: {
    builds: ['server', 'page', 'client'],
    commands: (args) => (args.length ? [[...JEST, ...chosenSpecs(args)]] : ALL_SPECS),
  },
  'test:stores': {
    builds: [],
    commands: (args) => [[...JEST, '--testPathPatterns', ...STORE_SPECS, ...args]],
  },
  lint: { builds: [], commands: lint },
  format: {
    builds: [],
    commands: (args) => [eslint(['--fix'], args), prettier('--write', args)],
  },
};

/** Nest compiles, and starts the server again, at each change; Vite serves the page and passes its questions on. */
function developing() {
  const port = process.env.PORT ?? '3000';
  process.env.MAINSTAY_API ??= `http://127.0.0.1:${port}`;
  say(
    "The page that follows your changes is http://localhost:5173: add the link's #code=… to it once.",
  );
  const server = ['start', 'api', '--watch', '--preserveWatchOutput', '--debug', '--no-shell'];
  return [
    ['node_modules/@nestjs/cli/bin/nest.js', ...server],
    ['node_modules/vite/bin/vite.js', 'apps/dashboard'],
  ];
}

/** Patterns get a flag of their own, as the one before would take them for further profiles. */
function chosenSpecs(args) {
  const rest = [...args];
  const at = rest.indexOf('--profile');
  const [, profile = ''] = at < 0 ? ['', 'embedded'] : rest.splice(at, 2);
  // The gate runs fewer in the cluster's profile than whoever chooses.
  process.env.MAINSTAY_CHOSEN_SPECS = '1';
  const firstFlag = rest.findIndex((arg) => arg.startsWith('-'));
  const patterns = rest.splice(0, firstFlag < 0 ? rest.length : firstFlag);
  return [
    ...['--selectProjects', profile],
    ...(patterns.length ? ['--testPathPatterns', ...patterns] : []),
    ...rest,
  ];
}

function lint(args) {
  const types = [
    'tsconfig.json',
    'apps/dashboard/tsconfig.json',
    'clients/typescript/tsconfig.json',
  ]
    .filter((config) => existsSync(join(ROOT, config)))
    .map((config) => ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config]);
  return [
    eslint(['--max-warnings=0'], args),
    prettier('--check', args),
    ...(args.length ? [] : types),
  ];
}

function eslint(flags, args) {
  return ['node_modules/eslint/bin/eslint.js', ...flags, ...(args.length ? args : ['.'])];
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
  if (task.sideBySide) return runTogether(node, task.commands(args).map(absolute), { cwd });
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
  const isChoice = name === 'test' && args.length > 0;
  const builds =
    flags.includes('--no-build') || (isChoice && !flags.includes('--build')) ? [] : task.builds;
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
