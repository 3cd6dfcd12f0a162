import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_COMMANDS } from '#commands/registry';
import { catalogue } from '#events/catalogue';

const ROOT = join(__dirname, '..');
const page = readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8');

const commandNames = ALL_COMMANDS.map(({ name }) => name);

describe('the page on duties covered', () => {
  it('names commands and events that there are', () => {
    const known = new Set([...commandNames, ...Object.keys(catalogue)]);
    const named = [...page.matchAll(/`([A-Z][a-z]+[A-Z]\w*)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names every command there is', () => {
    expect(commandNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('leads to specs that there are', () => {
    const links = [...page.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });

  it('has each duty once', () => {
    const ids = [...page.matchAll(/\bS\d+\.\d+\b/g)].map(([id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toHaveLength(78);
  });

  it('has a spec for every row that says something is there', () => {
    const rows = page.split('\n').filter((line) => /^\| S\d/.test(line));
    const unproven = rows.filter((row) => !row.includes('not yet') && !row.includes('.spec.ts)'));
    expect(unproven).toEqual([]);
  });
});
