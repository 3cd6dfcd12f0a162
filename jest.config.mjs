// Sources compiled to CommonJS: Jest's own ES module mode cannot load NestJS (its CommonJS satellites
// require its ES modules in a cycle). Coverage holds the pure files to ≥ 95 % of their branches; it is
// collected in the full run only (tools/run.mjs), as one spec alone never covers a room.
import { globSync } from 'node:fs';

const PURE_ROOMS = ['libs/kernel/src', 'libs/events/src'];
const PURE_FILES = ['decisions', 'projection', 'model'].map((kind) => `libs/*/src/**/*.${kind}.ts`);

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

/** A room as a whole; `global` is what is left, so all pure files of the other rooms together. */
function thresholds() {
  // Jest fails on a threshold for a folder without files.
  const rooms = PURE_ROOMS.filter((room) => globSync(`${room}/*.ts`).length > 0);
  return Object.fromEntries(
    [...rooms.map((room) => `./${room}/`), 'global'].map((where) => [where, { branches: 95 }]),
  );
}

/** Specs of whole servers, commands and pages: they hold in either profile. */
const END_TO_END = ['<rootDir>/test/{api,cli,dashboard}/**/*.spec.ts'];

/** What both runs of the specs share. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['mainstay-source', 'node', 'node-addons'] },
  roots: ['libs', 'apps', 'test']
    .filter((room) => globSync(room).length > 0)
    .map((room) => `<rootDir>/${room}`),
  testPathIgnorePatterns: ['/node_modules/'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  // The page is a package of its own, where Node's names for the libraries do not reach; Vite knows them alike.
  moduleNameMapper: {
    '^#(kernel|events|insights)/(?!testing/)(.*)$': '<rootDir>/libs/$1/src/$2.ts',
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...shared, displayName: 'embedded', testMatch: ['**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'cluster',
      testMatch: END_TO_END,
      globals: { MAINSTAY_PROFILE: 'cluster' },
    },
  ],
  maxWorkers: 2,
  // Servers, browsers and databases that specs start share two processors with the specs.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'json-summary'],
  collectCoverageFrom: [
    ...PURE_ROOMS.map((room) => `${room}/**/*.ts`),
    ...PURE_FILES,
    '!**/*.spec.ts',
  ],
  coverageThreshold: thresholds(),
};
