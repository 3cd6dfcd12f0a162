import { parse } from '@formatjs/icu-messageformat-parser';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../parts/texts/text.ts';

const root = join(__dirname, '..');

/** All files with words, whoever they belong to. */
const files = globSync('**/*.en.ts', { cwd: root });

/** All files that say them. */
const programs = globSync('{parts,pages,frame}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.(?:en|spec)\.ts$/.test(file),
);

async function textsIn(file: string): Promise<readonly Texts[]> {
  // Files of words export objects of texts and nothing else.
  const words = (await import(join(root, file))) as Readonly<Record<string, Texts>>;
  return Object.values(words);
}

describe('the texts of the page', () => {
  it.each(files)('in %s can all be read as messages', async (file) => {
    const texts = await textsIn(file);
    expect(texts).toHaveLength(1);
    for (const [id, text] of texts.flatMap((one) => Object.entries(one))) {
      expect(() => ({ id, parsed: parse(text) })).not.toThrow();
    }
  });

  it('have names of their own, whichever part they belong to', async () => {
    const inside = (await Promise.all(files.map(textsIn))).flat();
    const names = inside.flatMap((texts) => Object.keys(texts));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are each said somewhere, by their name or by one with a part to be filled in', async () => {
    const sources = programs.map((file) => readFileSync(join(root, file), 'utf8'));
    const said = new Set(sources.flatMap(namesIn));
    const beginnings = sources.flatMap(beginningsIn);
    const inside = (await Promise.all(files.map(textsIn))).flat();
    const unsaid = inside
      .flatMap((texts) => Object.keys(texts))
      .filter((name) => name.includes('.'))
      .filter((name) => !said.has(name) && !beginnings.some((one) => name.startsWith(one)));
    expect(unsaid).toEqual([]);
  });

  it('are said only where they have been fetched', async () => {
    const owners = new Map<string, string>();
    for (const file of files) {
      const names = (await textsIn(file)).flatMap((texts) => Object.keys(texts));
      for (const name of names) owners.set(name, roomOf(file));
    }
    const astray = programs.flatMap((file) =>
      namesIn(readFileSync(join(root, file), 'utf8'))
        .filter((name) => owners.has(name))
        .filter((name) => ![...maySayOf(file), 'words'].includes(owners.get(name) ?? ''))
        .map((name) => `${file} says ${name}`),
    );
    expect(programs.length).toBeGreaterThan(80);
    expect(astray).toEqual([]);
  });
});

/** `pages/account` for a file of that page, `frame` for one of the frame. */
const roomOf = (file: string): string => /^(?:pages\/[^/]+|[^/]+)/.exec(file)?.[0] ?? '';

/** Whose words a file may count on beside those that are always there: a page brings those of the parts it shows. */
const maySayOf = (file: string): readonly string[] => [
  roomOf(file),
  ...(file.startsWith('pages/') ? ['parts'] : []),
];

const namesIn = (source: string): readonly string[] =>
  [...source.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/g)].map(([, name = '']) => name);

/** `band.${band}` may say every text whose name begins with `band.`. */
const beginningsIn = (source: string): readonly string[] =>
  [...source.matchAll(/`([a-z]\w*(?:\.[\w-]+)*\.)\$\{/g)].map(([, beginning = '']) => beginning);
