import type { ImportRow } from './import-row.ts';
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
  fields: { amount, quantity: '1', product: 'P-1' },
  content: '',
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
    expect(await sizesOf([row('R-1'), row('R-1', '1', { accountId: 'A-2' })])).toEqual([1, 1]);
    expect(await sizesOf([row('R-1'), row('R-1', '1', { type: 'order_returned' })])).toEqual([
      1, 1,
    ]);
    expect(
      await sizesOf([row('R-1', '1', { type: 'contact' }), row('R-1', '1', { type: 'contact' })]),
    ).toEqual([1, 1]);
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
