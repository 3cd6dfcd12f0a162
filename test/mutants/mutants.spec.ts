import { existsSync, readFileSync } from 'node:fs';
import { mutated, type Mutant } from './mutant.ts';
import { MUTANTS } from './mutants.ts';

const mutant: Mutant = {
  name: 'x',
  file: 'x.ts',
  text: 'a < b',
  becomes: 'a <= b',
  breaks: 'Nothing.',
  specs: [],
};

describe('the mutants of `npm run mutants`', () => {
  it.each(MUTANTS.map((one) => [one.name, one] as const))(
    'still change what they say, and ask specs that there are: %s',
    (_name, one) => {
      const source = readFileSync(one.file, 'utf8');
      expect(mutated(source, one)).not.toBe(undefined);
      expect(mutated(source, one)).not.toBe(source);
      expect(one.specs.filter((spec) => !existsSync(spec))).toEqual([]);
      expect(one.specs.length).toBeGreaterThan(0);
    },
  );

  it('have names of their own', () => {
    const names = MUTANTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a mutant', () => {
  it('changes the one place where its text stands', () => {
    expect(mutated('if (a < b) return;', mutant)).toBe('if (a <= b) return;');
  });

  it.each(['if (b > a) return;', 'a < b || a < b'])(
    'is stale where its text stands nowhere, or more than once: %s',
    (source) => {
      expect(mutated(source, mutant)).toBeUndefined();
    },
  );
});
