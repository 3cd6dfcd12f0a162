import { parse } from '@formatjs/icu-messageformat-parser';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../pages/pages.ts';
import type { Texts } from '../parts/texts/text.ts';

/** All files with words, whoever they belong to. */
const files = globSync('**/*.en.ts', { cwd: join(__dirname, '..') });

async function textsIn(file: string): Promise<readonly Texts[]> {
  // Files of words export objects of texts and nothing else.
  const words = (await import(join(__dirname, '..', file))) as Readonly<Record<string, Texts>>;
  return Object.values(words);
}

const outside: readonly Texts[] = PAGES.map(({ names }) => names);

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
    const names = [...inside, ...outside].flatMap((texts) => Object.keys(texts));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
