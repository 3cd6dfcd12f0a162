import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import {
  importsOf,
  importsToRun,
  isAmong,
  ROOT,
  targetOf,
  textOf,
} from './architecture/sources.ts';

const SRC = 'apps/dashboard/src/';

interface Room {
  /** The rooms of the page below it; each may import itself as well. */
  readonly below: readonly string[];
  readonly packages: readonly string[];
}

const ASKING = ['react', '@tanstack/react-query', '@tanstack/react-router'];

/** The rooms of the page, from the inside to the outside. */
const ROOMS: Readonly<Record<string, Room>> = {
  words: { below: [], packages: [] },
  client: { below: [], packages: ASKING },
  parts: {
    below: ['words', 'client'],
    packages: [...ASKING, 'react-intl', '@mantine/core', '@tanstack/react-virtual'],
  },
  pages: { below: ['words', 'client', 'parts'], packages: [...ASKING, '@mantine/core'] },
  frame: {
    below: ['words', 'client', 'parts', 'pages/pages.ts'],
    packages: [...ASKING, 'react-intl', '@mantine/core', '@mantine/dates', 'dayjs'],
  },
  'main.tsx': {
    below: ['client', 'frame'],
    packages: [
      'react',
      'react-dom',
      '@fontsource-variable/inter',
      '@fontsource-variable/noto-sans-devanagari',
      '@fontsource-variable/noto-sans-telugu',
    ],
  },
};

/** The list of pages sees the entry of each, and nothing else of it. */
const LIST = 'pages/pages.ts';
const ENTRY = /^pages\/([^/]+)\/\1\.route\.ts$/;

/** The parts of the libraries that the page shares with the server: words, days and amounts, forms, limits, shapes of answers. */
const SHARED = [
  /^#kernel\/(?:folded|identifier|money|printable|time)$/,
  /^#events\/(?:catalogue|effective-history|groups|([a-z]+)\/\1\.events)$/,
  /^#commands\/(?:registry|command\/records|forms\/[a-z-]+)$/,
  /^#insights\/(?:views|score\/(?:bands|churn-meaning|shown-figure)|commerce\/young-year|([a-z-]+)\/\1\.query|duties\/duty-kinds)$/,
];

/** Specs look at the page from anywhere, at samples of the libraries, and at files. */
const SPECS_MAY_ALSO = ['react-intl', '@formatjs/icu-messageformat-parser', 'node:fs', 'node:path'];

/** What a file of the page imports though its room may not, as sentences. */
function offences(path: string, source: string): string[] {
  const isSpec = path.endsWith('.spec.ts');
  const room = roomOf(path);
  return importsOf(source)
    .map(({ name }) => name)
    .filter((name) =>
      name.startsWith('.')
        ? !(isSpec ? isForSpecs(join(path, '..', name)) : isBelow(path, join(path, '..', name)))
        : name.startsWith('#')
          ? !SHARED.some((one) => one.test(name))
          : !isAmong(name, [...(ROOMS[room]?.packages ?? []), ...(isSpec ? SPECS_MAY_ALSO : [])]),
    )
    .map((name) => `imports ${name}`);
}

function isBelow(path: string, target: string): boolean {
  if (!target.startsWith(SRC)) return false;
  const [from, to] = [path, target].map((one) => one.slice(SRC.length)) as [string, string];
  const { below = [] } = ROOMS[roomOf(path)] ?? {};
  if (below.some((one) => to === one || to.startsWith(`${one}/`))) return true;
  if (from === LIST) return ENTRY.test(to);
  return homeOf(from) === homeOf(to);
}

const isForSpecs = (target: string): boolean =>
  target.startsWith(SRC) || /^libs\/[a-z]+\/(?:src|testing)\//.test(target);

const roomOf = (path: string): string => path.slice(SRC.length).split('/')[0] ?? '';

/** Within what a file may import freely: its room, or its page. */
const homeOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('pages/') ? 2 : 1)
    .join('/');

describe('the rooms of the page', () => {
  const files = globSync(`${SRC}**/*.{ts,tsx}`, { cwd: ROOT });

  it('import only what stands below them, and no page another', () => {
    const found = files.flatMap((path) =>
      offences(path, textOf(path)).map((offence) => `${path} ${offence}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('are all in the table', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  });

  it('take along only code that needs neither server nor packages', () => {
    const shared = new Set(
      files.filter((path) => !path.endsWith('.spec.ts')).flatMap((path) => neededBy(path, '#')),
    );
    for (const path of shared) for (const target of neededBy(path, '')) shared.add(target);
    expect(shared.size).toBeGreaterThan(10);
  });
});

/** The files a file cannot run without, of those it names in one way; none of them is a package's. */
const neededBy = (path: string, names: string): readonly string[] =>
  importsToRun(textOf(path))
    .filter((name) => name.startsWith(names))
    .map((name) => {
      const target = targetOf(path, name);
      if (target !== undefined) return target;
      throw new Error(`${path} comes with the page and imports ${name}`);
    });

describe('the pages', () => {
  const pages = [
    ...new Set(
      globSync(`${SRC}pages/*/**/*.ts`, { cwd: ROOT }).map((path) => path.split('/')[4] ?? ''),
    ),
  ];
  const entryOf = (page: string): string => `${SRC}pages/${page}/${page}.route.ts`;

  it('each have one entry, which is in the list', () => {
    const listed = importsToRun(textOf(SRC + LIST)).map((name) => join(SRC, LIST, '..', name));
    expect(pages.length).toBeGreaterThan(1);
    expect(listed.toSorted()).toEqual(pages.map(entryOf).toSorted());
    expect(listed.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(pages)('fetch the program and the words of %s only once it is opened', (page) => {
    const atOnce = new Set([entryOf(page)]);
    for (const path of atOnce) {
      for (const name of importsToRun(textOf(path))) {
        const target = join(path, '..', name);
        if (name.startsWith('.') && existsSync(join(ROOT, target))) atOnce.add(target);
      }
    }
    const own = [...atOnce].filter((path) => path.startsWith(`${SRC}pages/`));
    const later = own.filter((path) => !path.endsWith('.labels.en.ts'));
    expect(later.filter((path) => /\.tsx$|\.(?:en|words)\.ts$/.test(path))).toEqual([]);
  });
});

describe('the table of the page', () => {
  it.each([
    ['client/a.ts', "import { useSay } from '../parts/texts/text.ts';"],
    ['words/a.en.ts', "import { createIntl } from 'react-intl';"],
    ['parts/a.ts', "import type { x } from '../pages/account/account.en.ts';"],
    ['parts/a.ts', "await import('../frame/frame.tsx');"],
    ['pages/account/a.ts', "import { x } from '../portfolio/x.ts';"],
    ['pages/account/why/a.ts', "import { x } from '../../portfolio/x.ts';"],
    ['pages/account/a.ts', "import { PAGES } from '../pages.ts';"],
    ['pages/account/a.ts', "import { useVirtualizer } from '@tanstack/react-virtual';"],
    ['pages/pages.ts', "import { AccountPage } from './account/account-page.tsx';"],
    ['frame/a.ts', "import { x } from '../pages/account/x.ts';"],
    ['parts/a.ts', "import { x } from '#insights/asking/insights';"],
    ['parts/a.ts', "import { x } from '../../../../libs/kernel/src/time.ts';"],
    ['parts/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('%s may not say %j', (file, source) => {
    expect(offences(SRC + file, source)).toHaveLength(1);
  });

  it.each([
    ['parts/a.ts', "import { get } from '../client/api.ts';"],
    ['pages/account/why/a.ts', "import { x } from '../account-search.ts';"],
    ['pages/pages.ts', "import { accountPage } from './account/account.route.ts';"],
    ['frame/a.ts', "import { PAGES } from '../pages/pages.ts';"],
    ['parts/a.ts', "import { isDay } from '#kernel/time';"],
    ['frame/a.spec.ts', "import { x } from '../pages/account/account-search.ts';"],
  ])('%s may say %j', (file, source) => {
    expect(offences(SRC + file, source)).toEqual([]);
  });
});

/** Ways around what escapes every text the page shows. */
const RAW_HTML =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc/;

describe('what people wrote', () => {
  it('is shown as text: nothing of the page makes HTML of it', () => {
    const files = globSync(`${SRC}**/*.{ts,tsx}`, { cwd: ROOT });
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => RAW_HTML.test(textOf(path)))).toEqual([]);
  });
});

describe('what a file imports to run', () => {
  it('is all but what it imports for types', () => {
    const source = `
      import type { A } from './a.ts';
      import { type B } from './b.ts';
      import { c, type C } from './c.ts';
      import d from './d.ts';
      import './e.css';
      export type { F } from './f.ts';
      export { g } from './g.ts';
      const h = () => import('./h.ts');
    `;
    expect(importsToRun(source)).toEqual(['./c.ts', './d.ts', './e.css', './g.ts']);
  });
});

/** What names a side of the screen instead of where lines begin and end. */
const PHYSICAL =
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|^\s*(?:left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius/m;

/** Four lengths of which the second and the last differ. */
const ONE_SIDED = /\b(?:margin|padding|inset):\s*\S+ (\S+) \S+ (?!\1;)[^;\s]+;/;

const isPhysical = (css: string): boolean => PHYSICAL.test(css) || ONE_SIDED.test(css);

describe('the looks of the page', () => {
  it('say where lines begin and end, so that they hold in languages read from the right', () => {
    const files = globSync(`${SRC}**/*.css`, { cwd: ROOT });
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((path) => isPhysical(textOf(path)))).toEqual([]);
  });

  it.each([
    'margin-left: 8px;',
    '  left: 0;',
    'text-align: right;',
    'border-top-left-radius: 3px;',
    'padding: 0 6px 0 10px;',
  ])('are told of %j', (css) => {
    expect(isPhysical(css)).toBe(true);
  });

  it.each([
    'margin-inline-start: 8px;',
    'inset-inline-start: 0;',
    'text-align: end;',
    'padding: 0 6px;',
    'padding: 1px 6px 0 6px;',
  ])('may say %j', (css) => {
    expect(isPhysical(css)).toBe(false);
  });
});
