import { dealingsOf, unusedExports } from './architecture/exports.ts';
import { filesOf, textOf } from './architecture/sources.ts';

/** What is exported for the compiler alone to look at. */
const KEPT = ['libs/commands/src/registry.ts: Complete'];

/** What a client gives to programs that are not ours, and the types that are made for it. */
const FOR_OTHERS = /^clients\/[^/]+\/src\/(?:generated\/|(?:mainstay|webhooks)\.ts:)/;

describe('every export', () => {
  it('is imported by somebody, or is the shape of one that is', () => {
    const files = filesOf(
      ...['libs/**/*.ts', 'apps/*/src/**/*.{ts,tsx}', 'test/**/*.ts'],
      'clients/*/{src,testing,examples}/**/*.ts',
    );
    const dealings = new Map(files.map((path) => [path, dealingsOf(path, textOf(path))]));
    const unused = unusedExports(dealings).filter((one) => !FOR_OTHERS.test(one));
    expect(unused).toEqual(KEPT);
  });
});

describe('an export nobody imports', () => {
  const unusedIn = (taker: string, given: string): readonly string[] =>
    unusedExports(
      new Map([
        ['libs/a/src/given.ts', dealingsOf('libs/a/src/given.ts', given)],
        ['libs/b/src/taker.ts', dealingsOf('libs/b/src/taker.ts', taker)],
      ]),
    );

  it.each([
    ['a constant', 'export const one = 1, two = one;', 'two'],
    ['a function', 'export function two() {}', 'two'],
    ['a class', 'export abstract class two {}', 'two'],
    ['a type that nothing is of', 'export type two = 2;', 'two'],
    ['what it took itself', "export { one, three as two } from './other.ts';", 'two'],
  ])('is told: %s', (_what, given, name) => {
    const taker = "import { one } from '#a/given';";
    expect(unusedIn(taker, given)).toEqual([`libs/a/src/given.ts: ${name}`]);
  });

  it.each([
    ["import { one as mine } from '#a/given';", 'export const one = 1;'],
    ["import type { One } from '../../a/src/given.ts';", 'export interface One {}'],
    ["export { one } from '#a/given';\nimport { one } from './taker.ts';", 'export const one = 1;'],
    ["await import('#a/given');", 'export const one = 1;'],
    ["import * as given from '#a/given';", 'export const one = 1;'],
    ["import { f } from '#a/given';", 'export type Shape = 1;\nexport const f = (): Shape => 1;'],
  ])('is none where %j stands', (taker, given) => {
    expect(unusedIn(taker, given)).toEqual([]);
  });
});
