import { circlesIn } from './architecture/circles.ts';
import { isPure, MAY_IMPORT, offences, staleEntries } from './architecture/rooms.ts';
import { filesOf, importsOf, targetOf, textOf } from './architecture/sources.ts';

describe('the rooms', () => {
  const files = filesOf(
    'libs/**/*.ts',
    'apps/{api,cli}/**/*.ts',
    'clients/*/{src,testing,examples}/**/*.ts',
  );

  it('import only what the table allows, and stay pure where they promise it', () => {
    const found = files.flatMap((path) =>
      offences(path, textOf(path)).map((offence) => `${path} ${offence}`),
    );
    expect(found).toEqual([]);
  });

  it('are all in the table, and the table has no others', () => {
    const rooms = files.map((path) => path.split('/').slice(0, 2).join('/'));
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...new Set(rooms)].sort());
  });

  it('are impure nowhere but in files there are', () => {
    expect(staleEntries(files)).toEqual([]);
  });
});

describe('the files', () => {
  it('do not import each other in circles', () => {
    const files = filesOf(
      ...['libs/**/*.ts', 'apps/*/src/**/*.{ts,tsx}', 'test/**/*.ts'],
      'clients/*/{src,testing,examples}/**/*.ts',
    );
    const importsByFile = new Map(
      files.map((path) => [
        path,
        importsOf(textOf(path))
          .map(({ name }) => targetOf(path, name))
          .filter((target) => target !== undefined),
      ]),
    );
    expect(circlesIn(importsByFile)).toEqual([]);
  });
});

describe('the table of rooms', () => {
  it.each([
    ['libs/commands/src/a.ts', "import { x } from '#insights/x';", 'imports #insights/x'],
    ['libs/commands/src/a.ts', "import type { X } from '#insights/x';", 'imports #insights/x'],
    ['libs/commands/src/a.ts', "import {\n  x,\n} from 'lodash';", 'imports lodash'],
    ['libs/commands/src/bus/a.ts', "export * from '#stores/x';", 'imports #stores/x'],
    ['libs/commands/src/a.ts', "import 'reflect-metadata';", 'imports reflect-metadata'],
    ['libs/commands/src/bus/a.ts', "import('node:fs');", 'imports node:fs'],
    [
      'libs/events/src/a.ts',
      "import type { x } from '../../kernel/src/x.ts';",
      'imports ../../kernel/src/x.ts',
    ],
    ['apps/cli/src/a.ts', "import { x } from '#simulation/x';", 'imports #simulation/x'],
    ['apps/cli/src/a.ts', "import { x } from '../../api/src/x.ts';", 'imports ../../api/src/x.ts'],
    [
      'libs/kernel/src/a.ts',
      "import { hash } from 'node:crypto';",
      'is pure but imports node:crypto',
    ],
    [
      'libs/insights/src/a.model.ts',
      "import { x } from '@nestjs/common';",
      'is pure but imports @nestjs/common',
    ],
    [
      'libs/insights/src/a/a.ts',
      "import { pause } from '#kernel/pause';",
      'is pure but imports #kernel/pause',
    ],
    ['libs/insights/src/a.model.ts', 'const now = Date.now();', 'is pure but says Date.now('],
    ['libs/commands/src/a.decisions.ts', 'const now = new Date();', 'is pure but says new Date()'],
    ['libs/commands/src/a.state.ts', 'await ask();', 'is pure but says await'],
    ['libs/simulation/src/a.ts', 'const x = Math.random();', 'is pure but says Math.random'],
    [
      'libs/stores/src/a.ts',
      "import { x } from '../../../test/eventstoredb/stand-in.ts';",
      'imports ../../../test/eventstoredb/stand-in.ts',
    ],
    ['clients/typescript/src/a.ts', "import { x } from '#kernel/x';", 'imports #kernel/x'],
    ['clients/typescript/src/a.ts', "import { x } from 'node:http';", 'imports node:http'],
    ['apps/cli/src/a.ts', "import { x } from '@mainstay/client';", 'imports @mainstay/client'],
    ['libs/kernel/src/index.ts', '', 'is a barrel'],
  ])('%s may not say %j', (path, source, offence) => {
    expect(offences(path, source)).toEqual([offence]);
  });

  it.each([
    ['libs/commands/src/a.ts', "import { x } from '#events/x';\nimport { y } from './y.ts';"],
    ['libs/commands/src/a.spec.ts', "import { x } from '#stores/memory/event-store';"],
    ['libs/stores/src/a.spec.ts', "import { x } from '../../../test/eventstoredb/stand-in.ts';"],
    ['libs/kernel/src/hash.ts', "import { createHash } from 'node:crypto';"],
    ['libs/insights/src/a/a.ts', "import type { Query } from '@nestjs/cqrs';"],
    ['libs/insights/src/a.model.ts', '// Not the clock: Date.now() would differ.\nnew Date(0);'],
    ['libs/insights/src/asking/a.ts', 'await ask();'],
  ])('%s may say %j', (path, source) => {
    expect(offences(path, source)).toEqual([]);
  });

  it('holds every file pure whose room does not name it', () => {
    expect(isPure('libs/insights/src/new-folder/new-file.ts')).toBe(true);
    expect(isPure('libs/stores/src/sqlite/lists.ts')).toBe(false);
  });
});

describe('a circle', () => {
  const around = new Map([
    ['a', ['b', 'x']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a']],
    ['e', ['e']],
  ]);

  it('is told once, with all who are in it and nobody else', () => {
    expect(circlesIn(around)).toEqual([['a', 'b', 'c'], ['e']]);
  });
});
