import { orderOf, type ImportRow } from './import-row.ts';
import { groupLines, LINES_MAX, orderOfLines, type RowWithCells } from './order-lines.ts';

const row = (
  reference: string | undefined,
  amount = '1.10',
  more: Partial<ImportRow> = {},
): ImportRow => ({
  row: 1,
  line: 2,
  accountId: 'A-1',
  type: 'order',
  occurredAt: '2026-03-31T12:00:00.000Z',
  reference,
  fields: {
    account_id: 'A-1',
    type: 'order',
    amount,
    quantity: '1',
    product: 'P-1',
    ...(reference === undefined ? {} : { reference }),
  },
  ...more,
});

async function sizesOf(rows: readonly ImportRow[]): Promise<number[]> {
  async function* reading(): AsyncGenerator<RowWithCells> {
    for (const ok of rows) yield await Promise.resolve({ read: { ok }, cells: [] });
  }
  const groups = await Array.fromAsync(groupLines(reading()));
  return groups.map((group) => ('rows' in group ? group.rows.length : 0));
}

describe('rows as the lines of orders', () => {
  it('belong together when they follow each other under one reference', async () => {
    expect(await sizesOf([row('R-1'), row('R-1'), row('R-2'), row('R-1')])).toEqual([2, 1, 1]);
  });

  it('are orders of their own without a reference, for another account, or as another type', async () => {
    expect(await sizesOf([row(undefined), row(undefined)])).toEqual([1, 1]);
    expect(
      await sizesOf([
        row('R-1'),
        row('R-1', '1', { fields: { account_id: 'A-2', type: 'order', reference: 'R-1' } }),
      ]),
    ).toEqual([1, 1]);
    expect(
      await sizesOf([
        row('R-1'),
        row('R-1', '1', {
          type: 'order_returned',
          fields: { account_id: 'A-1', type: 'return', reference: 'R-1' },
        }),
      ]),
    ).toEqual([1, 1]);
    expect(
      await sizesOf([row('R-1', '1', { type: 'contact' }), row('R-1', '1', { type: 'contact' })]),
    ).toEqual([1, 1]);
  });

  it('are recorded together or not at all', async () => {
    const fault = { row: 2, line: 3, reason: 'no day', cells: ['bad'] };
    const order = row('R-1');
    const of = orderOf(order.fields)!;
    const reads = [{ ok: order }, { rejected: fault, of }, { ok: order }, { ok: row('R-2') }];
    async function* reading(): AsyncGenerator<RowWithCells> {
      for (const read of reads) yield await Promise.resolve({ read, cells: [] });
    }
    const groups = await Array.fromAsync(groupLines(reading()));
    expect(groups).toMatchObject([
      { reason: 'no day' },
      { reason: expect.stringContaining('together or not at all') as string },
      { reason: expect.stringContaining('together or not at all') as string },
      { rows: [{ reference: 'R-2' }] },
    ]);
  });

  it('are refused when they name different currencies', () => {
    const rows = ['EUR', 'USD'].map((currency) =>
      row('R-1', '5', { fields: { amount: '5', currency, reference: 'R-1' } }),
    );
    expect(() => orderOfLines(rows, 'EUR')).toThrow('EUR and USD');
  });

  it('are as many as one order may have', async () => {
    const many = Array.from({ length: LINES_MAX + 1 }, () => row('R-1'));
    expect(await sizesOf(many)).toEqual([LINES_MAX, 1]);
  });

  it('add up exactly', () => {
    const rows = [row('R-1', '0.10'), row('R-1', '0.20')];
    expect(orderOfLines(rows, 'EUR')).toMatchObject({ amount: '0.30', lines: [{}, {}] });
  });

  it('have no sum when one amount or the currency cannot be read', () => {
    expect(orderOfLines([row('R-1', 'x')], 'EUR').amount).toBeUndefined();
    expect(orderOfLines([row('R-1')], 'EURO').amount).toBeUndefined();
  });

  it('go by their reference where the file names no product', () => {
    const unnamed = row('R-1', '1', { fields: { amount: '1', reference: 'R-1' } });
    expect(orderOfLines([unnamed], 'EUR').lines).toMatchObject([{ product: 'R-1' }]);
  });
});
