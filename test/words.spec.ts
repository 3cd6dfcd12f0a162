import { filesOf, textOf } from './architecture/sources.ts';

const EXPORT = /^export (?:abstract )?(?:class|interface|type|const|function) (\w+)/gm;

const exportedBy = (source: string): readonly string[] =>
  [...source.matchAll(EXPORT)].map(([, name = '']) => name);

describe('the words of docs/words.md', () => {
  const exported = new Set(
    filesOf('libs/*/src/**/*.ts').flatMap((path) => exportedBy(textOf(path))),
  );
  const rows = textOf('docs/words.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const names = rows.flatMap((row) =>
    [...row.matchAll(/`([A-Za-z_]+)`/g)].map(([, name = '']) => name),
  );

  it.each(names)('%s is one the code has', (name) => {
    expect(exported).toContain(name);
  });
});
