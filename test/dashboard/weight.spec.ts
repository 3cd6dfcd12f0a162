import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(process.cwd(), 'dist/dashboard');
const PAGES = join(process.cwd(), 'apps/dashboard/src/pages');

/** What the build says of a file: those it cannot run without, and those it may fetch later. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const chunks = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>;

/** What stands around every page, and the page most people see first. */
const FRAME = 'index.html';
const TODAY = 'src/pages/today/';

/** Names of chunks, with all that they cannot run without. */
function withImports(names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) for (const one of chunks[name]!.imports ?? []) found.add(one);
  return found;
}

/** The program and the words of each page, as the list of pages fetches them. */
const fetched = new Set(
  [...withImports([FRAME])]
    .flatMap((name) => chunks[name]!.dynamicImports ?? [])
    .filter((name) => name.startsWith('src/pages/')),
);

const kilobytes = (names: Iterable<string>): number =>
  [...names]
    .map((name) => gzipSync(readFileSync(join(DIST, chunks[name]!.file))).length)
    .reduce((sum, bytes) => sum + bytes, 0) / 1_000;

describe('the script of the page, packed', () => {
  it('is at most 190 kB before the first page', () => {
    const first = [...fetched].filter((name) => name.startsWith(TODAY));
    expect(first.length).toBeGreaterThan(1);
    const needed = withImports([FRAME, ...first]);
    expect(needed.size).toBeGreaterThan(withImports([FRAME]).size + 1);
    expect(kilobytes(needed)).toBeLessThanOrEqual(190);
  });

  it('begins with no page: each comes with its words when it is opened', () => {
    const pages = globSync('*/*.route.ts', { cwd: PAGES }).map(dirname);
    expect(pages.length).toBeGreaterThan(1);
    expect([...withImports([FRAME])].filter((name) => fetched.has(name))).toEqual([]);
    for (const page of pages) {
      const own = [...fetched].filter((name) => name.startsWith(`src/pages/${page}/`));
      expect(own.map((name) => name.endsWith('.tsx')).toSorted()).toEqual([false, true]);
    }
  });

  it('is of no other language until somebody reads it, and then of at most 60 kB more', () => {
    const languages = Object.keys(chunks).filter((name) => name.startsWith('src/frame/languages/'));
    expect(languages).toHaveLength(4);
    expect([...withImports([FRAME])].filter((name) => languages.includes(name))).toEqual([]);
    for (const name of languages) expect(kilobytes([name])).toBeLessThanOrEqual(60);
  });

  it('is what the document names, and nothing more', () => {
    const html = readFileSync(join(DIST, 'index.html'), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, at]) => at!);
    const needed = [...withImports([FRAME])].map((name) => chunks[name]!.file);
    expect(named.toSorted()).toEqual(needed.toSorted());
  });
});
