import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The table of rooms: which rooms and which packages the files of a room may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: ['node:crypto'],
  events: ['#kernel'],
  commands: ['#kernel', '#events', '@nestjs', 'class-validator', 'class-transformer', 'lru-cache'],
  insights: ['#kernel', '#events', '@nestjs'],
  stores: ['#kernel', '#access', '@nestjs', 'node:', '@eventstore/db-client', 'pg'],
  importing: ['#kernel', '#events', '#commands', '#simulation', 'csv-parse', 'node:'],
  audit: ['#kernel', '#events', 'node:crypto'],
  access: ['#kernel', '@nestjs', 'node:crypto'],
  simulation: ['#kernel', '#events'],
};

/** Specs stand on the memory store and the demo portfolio, and use what tests use. */
const SPECS_MAY_ALSO = ['#stores', '#simulation', '@nestjs', 'fast-check', 'node:', 'rxjs'];

/** What stands in for a server where there is none; specs start it. */
const SERVERS = /^test\/eventstoredb\//;

/** Files that only compute: the same input gives the same output, on any machine, on any day. */
const PURE = [/^libs\/(kernel|events|simulation)\/src\//, /\.(decisions|projection|model)\.ts$/];
const PURE_BUT_CRYPTO = /^libs\/kernel\/src\/(seal|hash)\.ts$/;
const IMPURE_WORDS = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\(/;
const IMPURE_IMPORTS = ['@nestjs', 'node:'];

/** What a file does that its room does not allow, as sentences. */
function offences(path: string, source: string): string[] {
  const room = /^libs\/([^/]+)\//.exec(path)?.[1] ?? '';
  const isSpec = path.endsWith('.spec.ts') || path.startsWith(`libs/${room}/testing/`);
  const allowed = [`#${room}`, ...(MAY_IMPORT[room] ?? []), ...(isSpec ? SPECS_MAY_ALSO : [])];
  const imports = importsOf(source);

  return [
    ...imports
      .filter((name) => !isInside(name, path, room, allowed, isSpec))
      .map((name) => `imports ${name}`),
    ...(isPure(path) ? impurities(path, source, imports) : []),
    ...(path.endsWith('/index.ts') ? ['is a barrel'] : []),
  ];
}

function isInside(
  name: string,
  path: string,
  room: string,
  allowed: readonly string[],
  isSpec: boolean,
): boolean {
  if (name.startsWith('.')) {
    const target = join(path, '..', name);
    return target.startsWith(`libs/${room}/`) || (isSpec && SERVERS.test(target));
  }
  return allowed.some(
    (one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`),
  );
}

function impurities(path: string, source: string, imports: readonly string[]): string[] {
  const isImpure = (name: string) =>
    IMPURE_IMPORTS.some((one) => name.startsWith(one)) &&
    !(name === 'node:crypto' && PURE_BUT_CRYPTO.test(path));
  const word = IMPURE_WORDS.exec(withoutComments(source))?.[0];
  return [
    ...imports.filter(isImpure).map((name) => `is pure but imports ${name}`),
    ...(word === undefined ? [] : [`is pure but says ${word}`]),
  ];
}

function isPure(path: string): boolean {
  return !path.endsWith('.spec.ts') && PURE.some((pattern) => pattern.test(path));
}

function importsOf(source: string): string[] {
  return ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

describe('the rooms', () => {
  const root = join(__dirname, '..');
  const files = globSync('libs/**/*.ts', { cwd: root });

  it('import only what the table allows, and stay pure where they promise it', () => {
    const found = files.flatMap((path) =>
      offences(path, readFileSync(join(root, path), 'utf8')).map((offence) => `${path} ${offence}`),
    );
    expect(found).toEqual([]);
  });

  it('are all in the table', () => {
    const rooms = globSync('libs/*', { cwd: root }).map((path) => path.slice('libs/'.length));
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(rooms));
  });
});

describe('the table of rooms', () => {
  it.each([
    ['libs/commands/src/a.ts', "import { x } from '#insights/x';", 'imports #insights/x'],
    ['libs/commands/src/a.ts', "import type { X } from '#insights/x';", 'imports #insights/x'],
    ['libs/commands/src/a.ts', "import {\n  x,\n} from 'lodash';", 'imports lodash'],
    ['libs/commands/src/a.ts', "export * from '#stores/x';", 'imports #stores/x'],
    ['libs/commands/src/a.ts', "import 'reflect-metadata';", 'imports reflect-metadata'],
    ['libs/commands/src/a.ts', "await import('node:fs');", 'imports node:fs'],
    [
      'libs/events/src/a.ts',
      "import { x } from '../../kernel/src/x.ts';",
      'imports ../../kernel/src/x.ts',
    ],
    [
      'libs/kernel/src/a.ts',
      "import { hash } from 'node:crypto';",
      'is pure but imports node:crypto',
    ],
    [
      'libs/insights/src/a.model.ts',
      "import { x } from '@nestjs/common';",
      'is pure but imports @nestjs/common',
    ],
    ['libs/insights/src/a.model.ts', 'const now = Date.now();', 'is pure but says Date.now('],
    ['libs/commands/src/a.decisions.ts', 'const now = new Date();', 'is pure but says new Date()'],
    ['libs/simulation/src/a.ts', 'const x = Math.random();', 'is pure but says Math.random'],
    [
      'libs/stores/src/a.ts',
      "import { x } from '../../../test/eventstoredb/stand-in.ts';",
      'imports ../../../test/eventstoredb/stand-in.ts',
    ],
    ['libs/kernel/src/index.ts', '', 'is a barrel'],
  ])('%s may not say %j', (path, source, offence) => {
    expect(offences(path, source)).toEqual([offence]);
  });

  it.each([
    ['libs/commands/src/a.ts', "import { x } from '#events/x';\nimport { y } from './y.ts';"],
    ['libs/commands/src/a.spec.ts', "import { x } from '#stores/memory/event-store';"],
    ['libs/stores/src/a.spec.ts', "import { x } from '../../../test/eventstoredb/stand-in.ts';"],
    ['libs/kernel/src/hash.ts', "import { createHash } from 'node:crypto';"],
    ['libs/insights/src/a.model.ts', '// Not the clock: Date.now() would differ.\nnew Date(0);'],
  ])('%s may say %j', (path, source) => {
    expect(offences(path, source)).toEqual([]);
  });
});
