import { OWN } from '#importing/recipes/compile-recipe';
import { RECIPES } from '#importing/recipes/recipes';
import { WHY_CODES, whyInWords } from '#importing/why/why';
import { leftOutEn } from '../../apps/dashboard/src/pages/imports/why/left-out.en.ts';
import { recipesEn } from '../../apps/dashboard/src/pages/imports/why/recipes.en.ts';
import { unusableFilesEn } from '../../apps/dashboard/src/pages/imports/why/unusable-files.en.ts';
import { unusableRowsEn } from '../../apps/dashboard/src/pages/imports/why/unusable-rows.en.ts';
import { refusalsEn } from '../../apps/dashboard/src/words/refusals.en.ts';

const texts = { ...leftOutEn, ...unusableRowsEn, ...unusableFilesEn, ...recipesEn, ...refusalsEn };

const has = (name: string): boolean => Object.hasOwn(texts, name);

describe('what the page says of files', () => {
  it('has a sentence for every reason for which something of a file is not taken', () => {
    expect(WHY_CODES.length).toBeGreaterThan(70);
    expect(WHY_CODES.filter((code) => !has(`why.${code}`))).toEqual([]);
  });

  it('has a sentence for every reason that a recipe of ours gives', () => {
    const said = RECIPES.flatMap(({ leftOut = [], rejected = [] }) => [...leftOut, ...rejected]);
    const codes = said.map(({ because }) =>
      typeof because === 'string' ? whyInWords(because).code : because.code,
    );
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !has(`why.${code}`))).toEqual([]);
  });

  it('says by what a file is read, what such a file lacks and why nothing is taken of it', () => {
    const names = RECIPES.flatMap(({ name, refuses, needs }) => [
      `recipe.${name}`,
      ...(refuses === undefined ? [] : [`why.refuses-${name}`]),
      ...(needs === undefined ? [] : [`why.needs-${name}`]),
    ]);
    expect([...names, `recipe.${OWN}`].filter((name) => !has(name))).toEqual([]);
  });

  it('knows reasons of rows from what else is refused', () => {
    const both = WHY_CODES.filter((code) => has(`refusal.${code}`));
    expect(both).toEqual([]);
  });
});
