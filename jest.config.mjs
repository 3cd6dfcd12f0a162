// Sources compiled to CommonJS: Jest's own ES module mode cannot load NestJS (its CommonJS satellites
// require its ES modules in a cycle). Coverage holds the pure files to ≥ 95 % of their branches; it is
// collected where their own specs run, apart from all others (tools/run.mjs): one spec alone never covers a room, and
// whole servers are twice as slow where every branch is counted.
import { globSync, readFileSync } from 'node:fs';

const IMPURE = JSON.parse(readFileSync('test/architecture/impure.json', 'utf8'));

/** What only computes, room by room: the files that `test/architecture.spec.ts` holds pure. */
const PURE = Object.entries(IMPURE).flatMap(([room, globs]) => [
  `libs/${room}/src/**/*.ts`,
  ...globs.map((glob) => `!libs/${room}/src/${glob}`),
]);

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
};

/** Each room with pure files for itself, so that a well-tried one does not make up for another. */
const thresholds = () =>
  Object.fromEntries(
    Object.entries(IMPURE)
      .filter(([, globs]) => !globs.includes('**'))
      .map(([room]) => [`./libs/${room}/src/`, { branches: 95 }]),
  );

/** Specs of whole servers, commands and pages: they hold in either profile. */
const END_TO_END = ['<rootDir>/test/{api,cli,clients,dashboard}/**/*.spec.ts'];

/**
 * Of these, what the gate runs in the cluster's profile as well: what asks most of the stores. All of them run there by
 * `npm test -- --profile cluster PATTERN`.
 */
const IN_THE_GATE = ['<rootDir>/test/api/live.processes.spec.ts'];

/** Whoever chooses specs chooses among all of them, in one profile. */
const IS_CHOICE = process.env['MAINSTAY_CHOSEN_SPECS'] === '1';

/**
 * What computes is covered by its own specs, and by those of whole histories; but for those that fit models, which take
 * five times as long where every branch is counted.
 */
const PURE_SPECS = [
  '**/libs/!(stores)/**/!(*.processes|*.fits).spec.ts',
  '**/test/insights/!(*.fits).spec.ts',
];

/** What all runs of the specs share. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['mainstay-source', 'node', 'node-addons'] },
  roots: ['libs', 'apps', 'clients', 'test']
    .filter((room) => globSync(room).length > 0)
    .map((room) => `<rootDir>/${room}`),
  testPathIgnorePatterns: ['/node_modules/'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  // The page is a package of its own, where Node's names for the libraries do not reach; Vite knows them alike.
  moduleNameMapper: {
    '^#(kernel|events|commands|insights)/(?!testing/)(.*)$': '<rootDir>/libs/$1/src/$2.ts',
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...shared, displayName: 'pure', testMatch: PURE_SPECS },
    {
      ...shared,
      displayName: 'embedded',
      testMatch: ['**/*.spec.ts', ...(IS_CHOICE ? [] : PURE_SPECS.map((glob) => `!${glob}`))],
    },
    {
      ...shared,
      displayName: 'cluster',
      testMatch: IS_CHOICE ? END_TO_END : IN_THE_GATE,
      globals: { MAINSTAY_PROFILE: 'cluster' },
    },
  ],
  testSequencer: '<rootDir>/test/longest-first.cjs',
  maxWorkers: 2,
  // Servers, browsers and databases that specs start share two processors with the specs.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'json-summary'],
  collectCoverageFrom: [...PURE, '!**/*.spec.ts'],
  coverageThreshold: thresholds(),
};
