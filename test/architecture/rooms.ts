import { join, matchesGlob } from 'node:path';
import impure from './impure.json' with { type: 'json' };
import { importsOf, isAmong, targetOf, withoutComments, type Import } from './sources.ts';

/** The table of rooms: which rooms and which packages the files of a room may import. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'libs/kernel': ['node:crypto'],
  'libs/events': ['#kernel'],
  'libs/commands': [
    ...['#kernel', '#events'],
    ...['@nestjs', 'class-validator', 'class-transformer', 'lru-cache'],
  ],
  'libs/rhythm': [],
  'libs/insights': ['#kernel', '#events', '#rhythm', '@nestjs'],
  'libs/stores': [
    ...['#kernel', '#access', '#notify', '@nestjs', 'node:'],
    ...['@eventstore/db-client', 'pg'],
  ],
  'libs/importing': [
    ...['#kernel', '#events', '#commands', '#simulation', 'node:'],
    ...[
      'read-excel-file',
      'node-ical',
      'vcf',
      'postal-mime',
      'fast-xml-parser',
      'libphonenumber-js',
    ],
  ],
  'libs/access': ['#kernel', '@nestjs', 'node:crypto', 'openid-client', 'jose'],
  'libs/audit': ['#kernel', '#events'],
  'libs/notify': ['#kernel', 'node:'],
  'libs/simulation': ['#kernel', '#events'],
  'apps/api': [
    ...['#kernel', '#events', '#commands', '#insights', '#rhythm'],
    ...['#stores', '#importing', '#access', '#notify'],
    ...['@nestjs', 'nestjs-pino', 'fastify', '@fastify', 'rxjs', 'prom-client', 'node:'],
    ...['class-validator', 'class-transformer'],
  ],
  'apps/cli': [
    ...['#kernel', '#events', '#commands', '#insights', '#stores', '#importing', '#access'],
    ...[
      '#audit',
      '#notify',
      '#rhythm',
      '@nestjs/common',
      'nest-commander',
      'cli-progress',
      'cli-table3',
      'node:',
    ],
    'reflect-metadata',
  ],
  // Others take it into their own programs: nothing of ours, and no package.
  'clients/typescript': [],
};

/** What shows how a client is used stands on the client as it is packed, and on Node. */
const EXAMPLES = /^clients\/[^/]+\/examples\//;
const EXAMPLES_MAY = ['@mainstay/client', 'node:'];

/** Specs stand on the memory store and the demo portfolio, and use what tests use. */
const SPECS_MAY_ALSO = [
  ...['#stores', '#simulation', '@nestjs', 'fast-check', 'node:', 'rxjs', 'standardwebhooks'],
];

/** What stands in for a server where there is none; specs start it. */
const SERVERS = /^test\/eventstoredb\//;

/** Per room the files that wait, ask the clock or chance, or are made for Nest; all others only compute. */
const IMPURE: Readonly<Record<string, readonly string[]>> = impure;

/** They compute by node:crypto: the same input gives the same hash, and what is sealed is told its nonce. */
const PURE_BUT_CRYPTO = [
  'libs/kernel/src/seal.ts',
  'libs/kernel/src/hash.ts',
  'libs/notify/src/signing.ts',
];

/** The entry of a command names what it looks up elsewhere; the writer is who asks. */
const NAMED_BY_ENTRIES = /\.lookups\.ts$/;

const IMPURE_PACKAGES = ['@nestjs', 'node:', 'lru-cache', 'openid-client', 'jose'];
const IMPURE_WORDS =
  /\basync\b|\bawait\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bcrypto\.|\bset(?:Timeout|Interval|Immediate)\(/;

/** What a file does that its room does not allow, as sentences. */
export function offences(path: string, source: string): string[] {
  const room = /^[^/]+\/[^/]+/.exec(path)?.[0] ?? '';
  const isSpec = path.endsWith('.spec.ts') || path.startsWith(`${room}/testing/`);
  const own = room.replace('libs/', '#');
  const allowed = [
    ...[own, ...(MAY_IMPORT[room] ?? [])],
    ...(isSpec ? SPECS_MAY_ALSO : []),
    ...(EXAMPLES.test(path) ? EXAMPLES_MAY : []),
  ];
  const imports = importsOf(source);
  return [
    ...imports
      .filter(({ name }) => !isInside(name, path, room, allowed, isSpec))
      .map(({ name }) => `imports ${name}`),
    ...(isPure(path) ? impurities(path, source, imports) : []),
    ...(path.endsWith('/index.ts') ? ['is a barrel'] : []),
  ];
}

export function isPure(path: string): boolean {
  const [, room = '', file] = /^libs\/([^/]+)\/src\/(.+)$/.exec(path) ?? [];
  if (file === undefined || path.endsWith('.spec.ts')) return false;
  return !(IMPURE[room] ?? []).some((glob) => matchesGlob(file, glob));
}

/** Entries that name no file any more. */
export const staleEntries = (files: readonly string[]): readonly string[] =>
  Object.entries(IMPURE).flatMap(([room, globs]) =>
    globs
      .map((glob) => `libs/${room}/src/${glob}`)
      .filter((glob) => !files.some((file) => matchesGlob(file, glob))),
  );

function isInside(
  name: string,
  path: string,
  room: string,
  allowed: readonly string[],
  isSpec: boolean,
): boolean {
  if (name.startsWith('.')) {
    const target = join(path, '..', name);
    return target.startsWith(`${room}/`) || (isSpec && SERVERS.test(target));
  }
  return isAmong(name, allowed);
}

function impurities(path: string, source: string, imports: readonly Import[]): string[] {
  const isImpure = ({ name, isType }: Import): boolean => {
    if (isType || (name === 'node:crypto' && PURE_BUT_CRYPTO.includes(path))) return false;
    if (IMPURE_PACKAGES.some((one) => name.startsWith(one))) return true;
    const target = targetOf(path, name);
    return target !== undefined && !isPure(target) && !NAMED_BY_ENTRIES.test(target);
  };
  const word = IMPURE_WORDS.exec(withoutComments(source))?.[0];
  return [
    ...imports.filter(isImpure).map(({ name }) => `is pure but imports ${name}`),
    ...(word === undefined ? [] : [`is pure but says ${word}`]),
  ];
}
