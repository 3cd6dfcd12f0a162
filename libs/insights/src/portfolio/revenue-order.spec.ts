import type { Cell } from '#kernel/lists';
import { MemoryLists } from '#stores/memory/lists';
import { listRow, portfolioList, type ListedRow, type MoneySort } from './portfolio.list.ts';
import { portfolioTotals } from './portfolio-totals.ts';
import { comparing, currencyOrder, endCell, endOf, rankOf } from './revenue-order.ts';
import { SortedWithinCurrencies } from './sorted-within-currencies.ts';
import { nothingForToday } from '../today/stake.ts';

type Amount = readonly [
  currency: string,
  renewableMinor: number,
  atRiskMinor: number,
  profitAtRiskMinor?: number,
];

const cell = (...amounts: readonly Amount[]): Cell =>
  JSON.stringify(
    amounts.map(([currency, renewable, atRisk, profit = null]) => [
      currency,
      renewable,
      atRisk,
      profit,
    ]),
  );

const rowOf = (accountId: string, ...amounts: readonly Amount[]): ListedRow => ({
  accountId,
  name: accountId,
  status: 'customer',
  managerId: null,
  key: false,
  loyalty: null,
  loyaltyBand: null,
  churnRisk: null,
  churnRiskBand: null,
  coverage: null,
  coverageBand: null,
  revenue: amounts.map(([currency, renewableMinor, atRiskMinor, profitAtRiskMinor = null]) => ({
    currency,
    renewableMinor,
    atRiskMinor,
    profitAtRiskMinor,
  })),
  nextWorseOn: null,
  nextWorseScore: null,
  nextWorseBand: null,
  firstOrderOn: null,
  lastOrderOn: null,
  lastContactOn: null,
  ...nothingForToday,
});

describe('the currencies of an installation', () => {
  it('begin with that of most accounts, whatever the digits of their amounts', () => {
    const cells = [
      cell(['JPY', 100_000_000, 9]),
      cell(['EUR', 1, 1]),
      cell(['EUR', 1, 1], ['USD', 5, 5]),
      cell(['CHF', 5, 5]),
      null,
    ];
    expect(currencyOrder(cells)).toEqual(['EUR', 'CHF', 'JPY', 'USD']);
  });
});

describe('the portfolio sorted by revenue at risk', () => {
  const lists = new MemoryLists();
  const rows = [
    rowOf('yen', ['JPY', 1_000_000, 1_000_000]),
    rowOf('small', ['EUR', 100, 50]),
    rowOf('none'),
    rowOf('both', ['EUR', 5_000, 4_000], ['JPY', 9_000_000, 9_000_000]),
    rowOf('yen-too', ['JPY', 2_000_000, 2_000_000]),
    rowOf('large', ['EUR', 9_000, 8_000]),
  ];

  beforeAll(async () => {
    await lists.put(
      portfolioList,
      rows.map((row) => listRow(row, false)),
    );
  });

  const pageAfter = async (
    direction: 'asc' | 'desc',
    after?: { cell: Cell; key: string },
    column: MoneySort = 'atRisk',
  ) => {
    const { rows } = await new SortedWithinCurrencies(lists, ['EUR', 'JPY']).query(portfolioList, {
      sort: { column, direction },
      limit: 2,
      ...(after ? { after } : {}),
    });
    return rows;
  };

  const inPages = async (
    direction: 'asc' | 'desc',
    column: MoneySort = 'atRisk',
  ): Promise<readonly string[]> => {
    const keys: string[] = [];
    let page = await pageAfter(direction, undefined, column);
    while (page.length > 0) {
      keys.push(...page.map(({ key }) => key));
      const last = page.at(-1)!;
      const end = { cell: last.cells[column] ?? null, key: last.key };
      page = await pageAfter(direction, end, column);
    }
    return keys;
  };

  it('shows the main currency first, then the others, page by page', async () => {
    expect(await inPages('desc')).toEqual(['large', 'both', 'small', 'yen-too', 'yen', 'none']);
    expect(await inPages('asc')).toEqual(['small', 'both', 'large', 'yen', 'yen-too', 'none']);
  });

  it('shows what is too early to say after all that can be said, page by page', async () => {
    const tooEarly = { churnRisk: { missing: [], baseRate: 0.5 } };
    const early = [
      { ...rowOf('early-yen', ['JPY', 9_000_000, 9_000_000]), tooEarly },
      { ...rowOf('early', ['EUR', 90_000, 80_000]), tooEarly },
    ];
    await lists.put(
      portfolioList,
      early.map((row) => listRow(row, false)),
    );
    const judged = { desc: ['large', 'both', 'small'], asc: ['small', 'both', 'large'] };
    const rest = ['early', 'early-yen', 'none'];
    expect(await inPages('desc')).toEqual([...judged.desc, 'yen-too', 'yen', ...rest]);
    expect(await inPages('asc')).toEqual([...judged.asc, 'yen', 'yen-too', ...rest]);
    await lists.put(portfolioList, [], ['early', 'early-yen']);
  });

  it('sorts by the profit in it as well, each account in the first currency in which that is known', async () => {
    const known = [
      rowOf('yen', ['JPY', 1_000_000, 1_000_000, -400]),
      rowOf('small', ['EUR', 100, 50, 45]),
      rowOf('both', ['EUR', 5_000, 4_000], ['JPY', 9_000_000, 9_000_000, 30]),
      rowOf('large', ['EUR', 9_000, 8_000, 40]),
    ];
    await lists.put(
      portfolioList,
      known.map((row) => listRow(row, false)),
    );
    const unknown = ['none', 'yen-too'];
    const inOrder = {
      desc: ['small', 'large', 'both', 'yen'],
      asc: ['large', 'small', 'yen', 'both'],
    };
    expect(await inPages('desc', 'profitAtRisk')).toEqual([...inOrder.desc, ...unknown]);
    expect(await inPages('asc', 'profitAtRisk')).toEqual([...inOrder.asc, ...unknown]);
    expect(await inPages('desc')).toEqual(['large', 'both', 'small', 'yen-too', 'yen', 'none']);
  });

  it('goes on from a page of the time when there was one currency', async () => {
    const rest = await pageAfter('desc', { cell: 40, key: 'both' });
    expect(rest.map(({ key }) => key)).toEqual(['small', 'yen-too']);
  });
});

describe('totals by band', () => {
  it('leave out what is too early to say, and say how much that is', () => {
    const { byBand } = portfolioTotals([['too-early', 'low', null, null]], []);
    expect(byBand.loyalty).toEqual({ loyal: 0, wavering: 0, fragile: 0, 'too-early': 1, none: 0 });
    expect(byBand.churnRisk).toMatchObject({ low: 1, 'too-early': 0 });
    expect(byBand.coverage).toMatchObject({ none: 1 });
  });
});

describe('totals of revenue', () => {
  const totalled = (...amounts: readonly Amount[]) =>
    amounts.map((amount): readonly Cell[] => [null, null, null, cell(amount)]);

  it('stand in the order of the currencies', () => {
    const rows = totalled(['CHF', 1, 1], ['EUR', 5, 2], ['EUR', 5, 2]);
    expect(portfolioTotals(rows, ['EUR', 'CHF']).revenue.map(({ currency }) => currency)).toEqual([
      'EUR',
      'CHF',
    ]);
  });

  it('are exact, however large the sums are', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const rows = totalled(['EUR', most, most], ['EUR', most, 2], ['EUR', 1, 0]);
    expect(portfolioTotals(rows, ['EUR']).revenue[0]?.exact).toEqual({
      renewableMinor: '18014398509481983',
      atRiskMinor: '9007199254740993',
      profitAtRiskMinor: null,
    });
    const dear = totalled(['EUR', 5, 3, -most], ['EUR', 5, 3, -2]);
    expect(portfolioTotals(dear, ['EUR']).revenue[0]?.exact).toMatchObject({
      renewableMinor: '10',
      profitAtRiskMinor: '-9007199254740993',
    });
    const [total] = portfolioTotals(totalled(['EUR', most, 1]), ['EUR']).revenue;
    expect(total).toMatchObject({ currency: 'EUR', renewableMinor: most, atRiskMinor: 1 });
    expect(total).not.toHaveProperty('exact');
  });

  it('have profit of those accounts alone of which it is known, and say how many and how much that is', () => {
    const rows = totalled(
      ['EUR', 100, 50, 10],
      ['EUR', 100, 30],
      ['EUR', 100, 20, -4],
      ['USD', 7, 7],
    );
    expect(portfolioTotals(rows, ['EUR', 'USD']).revenue).toEqual([
      {
        currency: 'EUR',
        renewableMinor: 300,
        atRiskMinor: 100,
        profitAtRiskMinor: 6,
        accounts: 3,
        profitKnown: { accounts: 2, atRiskMinor: 70 },
      },
      {
        currency: 'USD',
        renewableMinor: 7,
        atRiskMinor: 7,
        profitAtRiskMinor: null,
        accounts: 1,
        profitKnown: { accounts: 0, atRiskMinor: 0 },
      },
    ]);
  });

  it('say since when orders are known, which may be less than a year ago', () => {
    const first = (day: string | null): readonly Cell[] => [null, null, null, null, day];
    const rows = [first('2025-03-01'), first(null), first('2025-02-01')];
    expect(portfolioTotals(rows, []).firstOrderOn).toBe('2025-02-01');
    expect(portfolioTotals([first(null)], []).firstOrderOn).toBeNull();
  });
});

describe('the place of an account among those sorted by what is at risk', () => {
  const currencies = ['EUR', 'JPY'];
  const ranked = (key: string, standing: string | null, ...amounts: readonly Amount[]) =>
    rankOf(key, [cell(...amounts), standing], currencies, 'atRisk');

  it('is found again by the cursor of its page, judged or not, and where nothing is renewable', () => {
    const all = [
      ranked('a', null, ['EUR', 9_000, 700]),
      ranked('b', 'too-early', ['JPY', 9_000, 5]),
      rankOf('c', [undefined, null], currencies, 'atRisk'),
    ];
    for (const one of all) {
      expect(endOf({ cell: endCell(one, currencies), key: one.key }, currencies)).toEqual(one);
    }
  });

  it('comes after all that are known where its currency has gone since', () => {
    expect(endOf({ cell: 'CHF 12', key: 'd' }, currencies).place).toBe(2);
    expect(endCell({ key: 'd', place: 9, amountMinor: 1 }, currencies)).toBe(' 1 early');
  });

  it('of a cursor from the time of one currency is in units of that', () => {
    expect(endOf({ cell: 12.5, key: 'e' }, currencies)).toMatchObject({ amountMinor: 1_250 });
    expect(endOf({ cell: 12.5, key: 'e' }, [])).toMatchObject({ place: 0 });
  });

  it('is by key among equal ones, whichever way the list goes', () => {
    const [one, other] = ['a', 'b'].map((key) => ranked(key, null, ['EUR', 9_000, 700]));
    for (const direction of ['asc', 'desc'] as const) {
      expect(comparing(direction)(one!, other!)).toBe(-1);
      expect(comparing(direction)(other!, one!)).toBe(1);
      expect(comparing(direction)(one!, one!)).toBe(0);
    }
  });
});
