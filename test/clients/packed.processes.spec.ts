import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesOf, ROOT, textOf } from '../architecture/sources.ts';

const run = promisify(execFile);
const CLIENT = 'clients/typescript';
const textOfClient = (path: string): string => textOf(join(CLIENT, path));

describe('the client that is packed', () => {
  it('holds its code and types as built, its description and its licence, and nothing else', async () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = await run('npm', args, { cwd: join(ROOT, CLIENT) });
    const [{ files }] = JSON.parse(stdout) as [{ readonly files: readonly { path: string }[] }];
    const built = filesOf(`${CLIENT}/src/**/*.ts`)
      .filter((path) => !path.endsWith('.spec.ts'))
      .map((path) => path.replace(`${CLIENT}/src/`, 'dist/').replace(/\.ts$/, ''))
      .flatMap((path) => [`${path}.d.ts`, `${path}.js`]);
    expect(files.map(({ path }) => path).sort()).toEqual(
      ['LICENSE', 'README.md', 'package.json', ...built].sort(),
    );
    expect(textOfClient('LICENSE')).toBe(textOf('LICENSE'));
  });

  it('compiles with the examples, by the types as built', async () => {
    const examples = filesOf(`${CLIENT}/examples/*.ts`);
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
    const tsc = ['node_modules/typescript/bin/tsc', '--ignoreConfig', '--types', 'node', ...flags];
    const said = await run(process.execPath, [...tsc, ...examples], { cwd: ROOT }).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { readonly stdout: string }).stdout,
    );
    expect(said).toBe('');
  });

  it('has the version of what it is for, and needs nothing', () => {
    const { version, ...rest } = JSON.parse(textOfClient('package.json')) as Readonly<
      Record<string, unknown>
    >;
    expect({ version }).toEqual({
      version: (JSON.parse(textOf('package.json')) as { readonly version: string }).version,
    });
    expect(Object.keys(rest).filter((name) => /dependencies/i.test(name))).toEqual([]);
  });

  it('shows the examples that are run', () => {
    const shown = [...textOfClient('README.md').matchAll(/^```ts (\S+)\n(.*?)^```$/gms)];
    const examples = filesOf(`${CLIENT}/examples/*.ts`);
    expect(shown.map(([, name = '']) => join(CLIENT, name)).sort()).toEqual(examples);
    for (const [, name = '', text] of shown) expect(text).toBe(textOfClient(name));
  });

  it('draws a dashboard in sixty lines at most', () => {
    expect(textOfClient('examples/dashboard.ts').trimEnd().split('\n').length).toBeLessThan(61);
  });
});
