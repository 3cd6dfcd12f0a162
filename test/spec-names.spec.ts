import { filesOf, importsOf, targetOf, textOf } from './architecture/sources.ts';

/** What a spec starts, the dearest first: the package that reaches it says so. */
const COSTS = [
  ['browser', 'playwright-core'],
  ['processes', 'node:child_process'],
] as const;

const files = filesOf(
  'libs/**/*.ts',
  'apps/{api,cli}/**/*.ts',
  'clients/*/src/**/*.ts',
  'test/**/*.ts',
);
const named = new Map(
  files.map((path) => [
    path,
    importsOf(textOf(path)).map(({ name }) => targetOf(path, name) ?? name),
  ]),
);

/** All files and packages a file stands on. */
function groundOf(path: string): ReadonlySet<string> {
  const ground = new Set([path]);
  for (const one of ground) for (const other of named.get(one) ?? []) ground.add(other);
  return ground;
}

describe('the name of a spec', () => {
  const specs = files.filter((path) => path.endsWith('.spec.ts'));

  it('says whether it starts processes or a browser', () => {
    const wrong = specs.filter((path) => {
      const ground = groundOf(path);
      const cost = COSTS.find(([, name]) => ground.has(name))?.[0];
      return cost !== /\.(browser|processes)\.spec\.ts$/.exec(path)?.[1];
    });
    expect(wrong).toEqual([]);
  });
});
