import fc from 'fast-check';
import type { Cell } from '#kernel/lists';
import { MemoryLists } from '#stores/memory/lists';
import { nothingForToday } from '../today/stake.ts';
import { listRow, portfolioList, portfolioRowOf } from './portfolio.list.ts';
import { NameRanks, ranksOf } from './name-ranks.ts';
import { SortedByName } from './sorted-by-name.ts';

const rowOf = (accountId: string, name: string) =>
  listRow(
    {
      accountId,
      name,
      status: 'customer',
      managerId: null,
      key: false,
      loyalty: null,
      loyaltyBand: null,
      churnRisk: null,
      churnRiskBand: null,
      coverage: null,
      coverageBand: null,
      revenue: [],
      nextWorseOn: null,
      nextWorseScore: null,
      nextWorseBand: null,
      firstOrderOn: null,
      lastOrderOn: null,
      lastContactOn: null,
      ...nothingForToday,
    },
    false,
  );

const listOf = async (names: readonly string[]): Promise<MemoryLists> => {
  const lists = new MemoryLists();
  await lists.put(
    portfolioList,
    names.map((name, index) => rowOf(`A-${String(index).padStart(3, '0')}`, name)),
  );
  return lists;
};

/** All names, page by page. */
async function inPages(
  lists: MemoryLists,
  language: string,
  direction: 'asc' | 'desc' = 'asc',
): Promise<readonly string[]> {
  const sorted = new SortedByName(lists, ranksOf(language)!);
  const names: string[] = [];
  let after: { cell: Cell; key: string } | undefined;
  for (;;) {
    const sort = { column: 'name', direction };
    const page = await sorted.query(portfolioList, { sort, limit: 2, ...(after ? { after } : {}) });
    const last = page.rows.at(-1);
    if (!last) return names;
    names.push(...page.rows.map((row) => portfolioRowOf(row).name));
    after = { cell: last.cells['name'] ?? null, key: last.key };
  }
}

const NAMES = ['Zorn', 'Åkesson', 'Ärzte', 'Adler', 'S-10', 'S-2', 'Öl', 'Oder'];

describe('the portfolio sorted by name', () => {
  it.each([
    ['de', ['Adler', 'Åkesson', 'Ärzte', 'Oder', 'Öl', 'S-2', 'S-10', 'Zorn']],
    ['sv', ['Adler', 'Oder', 'S-2', 'S-10', 'Zorn', 'Åkesson', 'Ärzte', 'Öl']],
  ])('has %s names where its readers look for them, page by page', async (language, expected) => {
    const lists = await listOf(NAMES);
    expect(await inPages(lists, language)).toEqual(expected);
    expect(await inPages(lists, language, 'desc')).toEqual(expected.toReversed());
  });

  it('tells ı from i in Turkish', async () => {
    const lists = await listOf(['İpek', 'Işık', 'Ilgaz', 'Iz', 'Hale']);
    expect(await inPages(lists, 'tr')).toEqual(['Hale', 'Ilgaz', 'Işık', 'Iz', 'İpek']);
  });

  it('has accounts of one name by their keys, each once', async () => {
    const lists = await listOf(['Acme', 'Acme', 'Acme']);
    const sorted = new SortedByName(lists, ranksOf('en')!);
    const sort = { column: 'name', direction: 'desc' as const };
    const first = await sorted.query(portfolioList, { sort, limit: 2 });
    expect(first.rows.map(({ key }) => key)).toEqual(['A-000', 'A-001']);
    const after = { cell: 'Acme', key: 'A-001' };
    const second = await sorted.query(portfolioList, { sort, after, limit: 2 });
    expect(second.rows.map(({ key }) => key)).toEqual(['A-002']);
  });

  it('goes on after a name that nobody bears any more', async () => {
    const lists = await listOf(NAMES);
    const sorted = new SortedByName(lists, ranksOf('de')!);
    const query = (cell: Cell, direction: 'asc' | 'desc') =>
      sorted.query(portfolioList, {
        sort: { column: 'name', direction },
        after: { cell, key: 'A-1' },
        limit: 1,
      });
    const namesIn = async (...asked: Parameters<typeof query>) =>
      (await query(...asked)).rows.map((row) => portfolioRowOf(row).name);
    expect(await namesIn('Nest', 'asc')).toEqual(['Oder']);
    expect(await namesIn('Nest', 'desc')).toEqual(['Ärzte']);
    expect(await namesIn('Zz', 'asc')).toEqual([]);
    expect(await namesIn(null, 'desc')).toEqual([]);
  });
});

describe('ranks of names', () => {
  it('are those of a whole sort, in whatever portions names are learned', () => {
    const { compare } = new Intl.Collator('de', { numeric: true });
    const name = fc.stringMatching(/^[aäbzß]{1,3}[0-9]{0,2}$/);
    fc.assert(
      fc.property(fc.array(fc.array(name)), (portions) => {
        const ranks = new NameRanks(compare);
        for (const portion of portions) ranks.learn(portion);
        const all = portions.flat();
        for (const one of all.slice(0, 20)) {
          for (const other of all.slice(-20)) {
            expect(Math.sign(ranks.of(one) - ranks.of(other))).toBe(Math.sign(compare(one, other)));
          }
        }
      }),
    );
  });

  it('are not known in a language nobody has, or in what is none', () => {
    expect(ranksOf('xx')).toBeUndefined();
    expect(ranksOf('no language')).toBeUndefined();
    expect(ranksOf('de-AT')).toBe(ranksOf('de-AT'));
  });
});
