import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from './cli/given-command.ts';
import { readmeOrders } from './cli/orders.ts';

const ROOT = join(__dirname, '..');
const PAGES = ['README.md', ...globSync('{docs,clients/*}/*.md', { cwd: ROOT })].sort();

/** A fenced block: its language, the file it is an example of, and its text. */
interface Block {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(
    ([, language = '', name = '', block = '']) => ({ language, name, text: block }),
  );
}

/** A folder where `npx mainstay` is the built command, and what would start servers or ask them does nothing. */
function givenFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-docs-'));
  mkdirSync(join(dir, 'bin'));
  const put = (name: string, line: string) => {
    writeFileSync(join(dir, 'bin', name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  };
  put('npx', `[ "$1" = mainstay ] && shift && exec "${process.execPath}" "${COMMAND}" "$@"`);
  for (const name of ['npm', 'curl']) put(name, 'exit 0');
  writeFileSync(join(dir, 'orders.csv'), readmeOrders());
  return dir;
}

function runAll(dir: string, script: string): Promise<{ code: number; said: string }> {
  const { PATH: path = '', NODE_COMPILE_CACHE: cache = '' } = process.env;
  const env = { PATH: `${join(dir, 'bin')}:${path}`, HOME: dir, NODE_COMPILE_CACHE: cache };
  return new Promise((resolve) => {
    execFile('sh', ['-e', '-c', script], { cwd: dir, env }, (error, _out, said) => {
      resolve({ code: error ? Number(error.code) : 0, said });
    });
  });
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(PAGES)('the examples of %s', (page) => {
  const blocks = blocksOf(page);
  const shell = blocks.filter(({ language }) => language === 'sh');

  if (shell.some(({ text }) => text.includes('npx mainstay'))) {
    it('run as they stand, one after the other', async () => {
      const dir = givenFolder();
      for (const { name, text } of blocks) if (name !== '') writeFileSync(join(dir, name), text);
      const ended = await runAll(dir, shell.map(({ text }) => text).join('\n'));
      const setAside = globSync('*.rejected.csv', { cwd: dir });
      rmSync(dir, { recursive: true, force: true });
      expect({ ...ended, setAside }).toMatchObject({ code: 0, setAside: [] });
    }, 120_000);
  }

  it('name scripts and commands that there are', () => {
    const lines = shell.flatMap(({ text }) => text.split('\n'));
    const called = lines.flatMap((line) => /\bnpm (?:run )?([a-z]+)/.exec(line)?.[1] ?? []);
    const installs = ['ci', 'install'];
    expect(called.filter((name) => !(name in scripts) && !installs.includes(name))).toEqual([]);
  });

  it('link to files that there are', () => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    const there = links.filter((path) => globSync(join(ROOT, page, '..', path)).length > 0);
    expect(there).toEqual(links);
  });
});
