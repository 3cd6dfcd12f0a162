import type { ImportRow } from './import-row.ts';
import { LINES_MAX, orderOfLines } from './order-lines.ts';

const row = (
  amount: string | undefined,
  more: Readonly<Record<string, string>> = {},
): ImportRow => ({
  row: 1,
  line: 2,
  accountId: 'A-1',
  type: 'order',
  occurredAt: '2026-03-31T12:00:00.000Z',
  reference: 'R-1',
  fields: {
    account_id: 'A-1',
    type: 'order',
    quantity: '1',
    product: 'P-1',
    reference: 'R-1',
    ...(amount === undefined ? {} : { amount }),
    ...more,
  },
});

describe('the rows of an order', () => {
  it('are refused when they name different currencies', () => {
    const rows = ['EUR', 'USD'].map((currency) => row('5', { currency }));
    expect(() => orderOfLines(rows, 'EUR', undefined)).toThrow('EUR and USD');
  });

  it('add up exactly', () => {
    const rows = [row('0.10'), row('0.20')];
    expect(orderOfLines(rows, 'EUR', undefined)).toMatchObject({ amount: '0.30', lines: [{}, {}] });
  });

  it('come to what the order says, where it says so', () => {
    const rows = [row('100'), row('30')];
    expect(orderOfLines(rows, 'EUR', '117.00').amount).toBe('117.00');
  });

  it('may hold a discount', () => {
    const rows = [row('100'), row('-10')];
    expect(orderOfLines(rows, 'EUR', undefined).amount).toBe('90.00');
  });

  it('have no sum when one amount or the currency cannot be read', () => {
    expect(orderOfLines([row('x')], 'EUR', undefined).amount).toBeUndefined();
    expect(orderOfLines([row('1'), row(undefined)], 'EUR', undefined).amount).toBeUndefined();
    expect(orderOfLines([row('1')], 'EURO', undefined).amount).toBeUndefined();
  });

  it('go by their reference where the file names no product', () => {
    const { product: _product, ...fields } = row('1').fields;
    const [line] = orderOfLines([{ ...row('1'), fields }], 'EUR', undefined).lines ?? [];
    expect(line).toMatchObject({ product: 'R-1' });
  });

  it('are its sum alone where they are more than an order keeps', () => {
    const rows = Array.from({ length: LINES_MAX + 1 }, () => row('1'));
    expect(orderOfLines(rows, 'EUR', undefined)).toEqual({ amount: '501.00', lines: undefined });
  });
});
