import fc from 'fast-check';
import type { Cell, ListFilter, ListQuery, ListRow, Lists, ListShape } from '#kernel/lists';

const SHAPE: ListShape = {
  name: 'contract',
  version: 1,
  columns: { name: 'text', manager: 'text', risk: 'number', opened: 'text' },
  searched: ['name', 'manager'],
};

/** Lists to be tried. */
export interface ListsOnTrial {
  readonly lists: Lists;
  readonly dispose: () => Promise<void>;
}

/** What every keeper of lists promises. */
export function describeLists(name: string, make: () => Promise<ListsOnTrial>): void {
  const trying = (spec: (lists: Lists) => Promise<void>) => async () => {
    const { lists, dispose } = await make();
    try {
      await spec(lists);
    } finally {
      await dispose();
    }
  };

  describe(`the lists ${name}`, () => {
    it(
      'give rows back whole, cells nobody filled as empty ones',
      trying(async (lists) => {
        await lists.put(SHAPE, [row('a', { name: 'Acme', risk: 0.25 }), row('b', {})]);

        expect(await lists.rows(SHAPE, ['b', 'x', 'a'])).toEqual([
          { key: 'b', cells: { name: null, manager: null, risk: null, opened: null }, body: '"b"' },
          {
            key: 'a',
            cells: { name: 'Acme', manager: null, risk: 0.25, opened: null },
            body: '"a"',
          },
        ]);
      }),
    );

    it(
      'put a row in the place of the one with its key, and take others out',
      trying(async (lists) => {
        await lists.put(SHAPE, [row('a', { risk: 1 }), row('b', { risk: 2 })]);
        await lists.put(SHAPE, [{ ...row('b', { risk: 3 }), body: '"new"' }], ['a', 'x']);

        const page = await lists.query(SHAPE, query({}));
        expect(page.total).toBe(1);
        expect(page.rows).toMatchObject([{ key: 'b', cells: { risk: 3 }, body: '"new"' }]);
      }),
    );

    it(
      'replace the rows of some owners as a whole, and leave those of all others',
      trying(async (lists) => {
        const old = ['a/1', 'a/2', 'a.b/1', 'a-b/1', 'a0/1', 'A/1', 'b/1', 'b/2', 'ab/1'];
        await lists.put(
          SHAPE,
          old.map((key) => row(key, { risk: 1 })),
        );

        const rows = [row('a/2', { risk: 2 }), row('a/3', { risk: 3 })];
        await lists.replaceOf(
          SHAPE,
          new Map([
            ['a', rows],
            ['b', []],
            ['x', []],
          ]),
        );

        const sort = { column: 'risk', direction: 'desc' } as const;
        const page = await lists.query(SHAPE, query({ sort }));
        expect(keysOf(page.rows)).toBe('a/3 a/2 A/1 a-b/1 a.b/1 a0/1 ab/1');
        expect(await lists.rows(SHAPE, ['a/1', 'a/2', 'a/3'])).toMatchObject(rows);
      }),
    );

    it(
      'replace nothing by rows that are not their owner’s',
      trying(async (lists) => {
        await lists.put(SHAPE, [row('a/1', { risk: 1 })]);

        const foreign = new Map([['a', [row('a/2', {}), row('b/1', {})]]]);

        await expect(lists.replaceOf(SHAPE, foreign)).rejects.toThrow(RangeError);
        expect(keysOf((await lists.query(SHAPE, query({}))).rows)).toBe('a/1');
      }),
    );

    it(
      'are cleared one by one: another version is another list',
      trying(async (lists) => {
        const next = { ...SHAPE, version: 2 };
        await lists.put(SHAPE, [row('a', {})]);
        await lists.put(next, [row('a', {}), row('b', {})]);

        await lists.clear(SHAPE);

        expect(await lists.query(SHAPE, query({}))).toEqual({ rows: [], total: 0 });
        expect(await lists.query(next, query({}))).toMatchObject({ total: 2 });
      }),
    );

    it.each<[string, ListQuery['sort'], string]>([
      ['numbers up', { column: 'risk', direction: 'asc' }, 'd b e a c f'],
      ['numbers down', { column: 'risk', direction: 'desc' }, 'a b e d c f'],
      [
        'texts up, whatever their case or accents',
        { column: 'name', direction: 'asc' },
        'c a b e d f',
      ],
      ['texts down', { column: 'name', direction: 'desc' }, 'd e a b c f'],
    ])('sort %s, those without a value last', (_what, sort, keys) =>
      trying(async (lists) => {
        await lists.put(SHAPE, [
          row('f', {}),
          row('e', { name: 'österreich', risk: 0.5 }),
          row('d', { name: 'Zebra', risk: -1 }),
          row('c', { name: 'abacus' }),
          row('b', { name: 'OMEGA', risk: 0.5 }),
          row('a', { name: 'omega', risk: 2 }),
        ]);

        const page = await lists.query(SHAPE, query({ sort }));

        expect(keysOf(page.rows)).toBe(keys);
      })(),
    );

    it(
      'sort texts as people read them: letters beside those they are made of, numbers by their size',
      trying(async (lists) => {
        const names = [
          'Zürich',
          'Ørsted',
          'O’Brien',
          "D'Angelo",
          'Đặng',
          'Łódź',
          'Lodz',
          'S-10',
          'S-2',
          'S-1',
          'S-100 b',
        ];
        await lists.put(
          SHAPE,
          names.map((name, index) => row(String.fromCharCode(97 + index), { name })),
        );

        const page = await lists.query(
          SHAPE,
          query({ sort: { column: 'name', direction: 'asc' }, limit: 20 }),
        );

        expect(page.rows.map(({ cells }) => cells['name'])).toEqual([
          "D'Angelo",
          'Đặng',
          'Łódź',
          'Lodz',
          'O’Brien',
          'Ørsted',
          'S-1',
          'S-2',
          'S-10',
          'S-100 b',
          'Zürich',
        ]);
      }),
    );

    it.each([
      ['lodz', 'a b'],
      ['orsted', 'c'],
      ['aether', 'd'],
      ['strasse', 'e'],
      ['STRASSE', 'e'],
      ['Straße', 'e'],
      ['isik', 'f g'],
      ['ışık', 'f g'],
      ['IŞIK', 'f g'],
      ["o'brien", 'h'],
      ['abc', 'i'],
      ['S-1', 'j k'],
    ])('find %s however its letters are written', (search, keys) =>
      trying(async (lists) => {
        const names = [
          'Łódź Logistyka',
          'Lodz',
          'Ørsted',
          'Æther',
          'Große Straße',
          'IŞIK Elektrik',
          'ışık mobilya',
          'O’Brien',
          'ＡＢＣ商事',
          'S-1',
          'S-10',
        ];
        await lists.put(
          SHAPE,
          names.map((name, index) => row(String.fromCharCode(97 + index), { name })),
        );

        const page = await lists.query(SHAPE, query({ search, limit: 20 }));

        expect(keysOf(page.rows)).toBe(keys);
      })(),
    );

    it.each<[string, ListFilter, string]>([
      ['every row', {}, 'a b c d'],
      ['a word in any case', { search: 'ACME' }, 'a d'],
      ['a word without its accents', { search: 'muller' }, 'b'],
      ['a word with accents nobody wrote', { search: 'Äcmé' }, 'a d'],
      ['part of a word', { search: 'ülle' }, 'b'],
      ['all words, each in any searched column', { search: '  north acme ' }, 'a'],
      ['no word that stands in no column', { search: 'acme south' }, ''],
      ['no text of a column that is not searched', { search: '2024' }, ''],
      ['no sign that means something to a database', { search: '%' }, ''],
      ['words in other scripts', { search: 'हिंदी' }, 'c'],
      ['one of several values', { where: [{ column: 'manager', in: ['north', 'x'] }] }, 'a b'],
      ['a value or none', { where: [{ column: 'manager', in: ['north', null] }] }, 'a b d'],
      ['none of no values', { where: [{ column: 'manager', in: [] }] }, ''],
      ['numbers from', { where: [{ column: 'risk', from: 0.5 }] }, 'b c'],
      ['numbers to', { where: [{ column: 'risk', to: 0.5 }] }, 'a b'],
      ['numbers in', { where: [{ column: 'risk', in: [0.5, 3] }] }, 'b'],
      ['texts from and to', { where: [{ column: 'opened', from: '2024-02', to: '2024-03' }] }, 'b'],
      ['a word that begins so', { where: [{ column: 'name', begins: 'MUL' }] }, 'b'],
      ['words that begin so', { where: [{ column: 'name', begins: 'lt ácm' }] }, 'a'],
      ['no word that only goes on so', { where: [{ column: 'name', begins: 'ller' }] }, ''],
      ['no word of another column', { where: [{ column: 'name', begins: 'north' }] }, ''],
      ['any value', { where: [{ column: 'risk' }] }, 'a b c'],
      [
        'one of several conditions',
        {
          where: [
            {
              any: [
                { column: 'manager', in: ['north'] },
                { column: 'risk', from: 0.6 },
                { any: [] },
              ],
            },
          ],
        },
        'a b c',
      ],
      ['none of no conditions', { where: [{ any: [] }] }, ''],
      [
        'rows for which all holds',
        {
          search: 'acme',
          where: [
            { column: 'risk', from: 0 },
            { column: 'manager', in: ['north'] },
          ],
        },
        'a',
      ],
    ])('find %s', (_what, filter, keys) =>
      trying(async (lists) => {
        await lists.put(SHAPE, [
          row('a', { name: 'Acme Ltd', manager: 'north', risk: 0.25, opened: '2024-01-05' }),
          row('b', { name: 'Müller', manager: 'north', risk: 0.5, opened: '2024-02-05' }),
          row('c', { name: 'हिंदी', manager: 'south', risk: 1, opened: '2024-03-05' }),
          row('d', { name: 'ACMÉ', opened: '2024-04-05' }),
        ]);

        const page = await lists.query(SHAPE, query(filter));

        expect(keysOf(page.rows)).toBe(keys);
        expect(page.total).toBe(page.rows.length);
        const cells = await lists.cells(SHAPE, filter, ['name', 'risk']);
        expect(cells).toHaveLength(page.total);
        for (const { cells: of } of page.rows)
          expect(cells).toContainEqual([of['name'], of['risk']]);
      })(),
    );

    it(
      'give pages that together are the whole list, whatever the order',
      trying(async (lists) => {
        const cells = {
          name: fc.option(fc.constantFrom('Á', 'a', 'b', 'B', 'é', '\uffff', '😀', 'zz')),
          risk: fc.option(fc.constantFrom(-1, 0, 0.5, 1)),
        };
        const sorts = fc.record({
          column: fc.constantFrom('name', 'risk'),
          direction: fc.constantFrom('asc' as const, 'desc' as const),
        });
        const rows = fc.array(fc.record(cells), { maxLength: 30 });
        const property = fc.asyncProperty(
          rows,
          sorts,
          fc.integer({ min: 1, max: 7 }),
          async (given, sort, limit) => {
            await lists.clear(SHAPE);
            await lists.put(
              SHAPE,
              given.map((one, index) => row(`k${index % 25}`, one)),
            );

            const whole = await lists.query(SHAPE, query({ sort, limit: 100 }));
            const paged: ListRow[] = [];
            for (;;) {
              const last = paged.at(-1);
              const after = last && { cell: last.cells[sort.column] ?? null, key: last.key };
              const page = await lists.query(
                SHAPE,
                query({ sort, limit, ...(after && { after }) }),
              );
              expect(page.total).toBe(whole.total);
              paged.push(...page.rows);
              if (page.rows.length < limit) break;
            }

            expect(paged).toEqual(whole.rows);
            expect(paged).toHaveLength(whole.total);
          },
        );
        await fc.assert(property, { numRuns: 50 });
      }),
    );

    it(
      'refuse columns they do not have',
      trying(async (lists) => {
        const sort = { column: 'toString', direction: 'asc' } as const;
        const where = [{ any: [{ column: 'nobody', in: [1] }] }];

        await expect(lists.query(SHAPE, query({ sort }))).rejects.toThrow(RangeError);
        await expect(lists.query(SHAPE, query({ where }))).rejects.toThrow('nobody');
        await expect(lists.cells(SHAPE, {}, ['nobody'])).rejects.toThrow(RangeError);
        await expect(lists.put(SHAPE, [row('a', { nobody: 1 })])).rejects.toThrow(RangeError);
      }),
    );
  });
}

const row = (key: string, cells: Readonly<Record<string, Cell>>): ListRow => ({
  key,
  cells,
  body: JSON.stringify(key),
});

const query = (said: Partial<ListQuery>): ListQuery => ({
  sort: { column: 'opened', direction: 'asc' },
  limit: 100,
  ...said,
});

const keysOf = (rows: readonly ListRow[]): string => rows.map(({ key }) => key).join(' ');
