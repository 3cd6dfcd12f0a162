import type { SourcedRow } from './gather-orders.ts';
import { readGroup } from './read-group.ts';

const order = (
  at: number,
  line: Readonly<Record<string, string>> | undefined,
  more: Readonly<Record<string, string>> = {},
  made: Partial<SourcedRow['made']> = {},
): SourcedRow => ({
  made: {
    fields: {
      account_id: 'A-1',
      type: 'order',
      reference: 'R-1',
      occurred_at: '2026-03-02',
      ...more,
    },
    line,
    gathered: true,
    total: undefined,
    totalHolds: false,
    undated: false,
    ...made,
  },
  source: { row: at, line: at + 1, cells: [`cell ${at}`] },
});

const reasonsOf = (...rows: readonly SourcedRow[]) => {
  const read = readGroup({ rows, isTooLong: false }, 'UTC');
  return 'rows' in read
    ? 'read'
    : read.map(({ row, reason, cells }) => [row, reason.message, cells]);
};

describe('rows that are read as one', () => {
  it('are set aside together where one of them cannot be used, each with its own cells', () => {
    const reasons = reasonsOf(
      order(1, { amount: '5' }),
      order(2, { amount: '6' }, { occurred_at: 'soon' }),
    );
    expect(reasons).toEqual([
      [1, expect.stringContaining('Another line of this order'), ['cell 1']],
      [2, expect.stringContaining('occurred_at "soon"'), ['cell 2']],
    ]);
  });

  it('are set aside where they are too many to be held', () => {
    const rows = [order(1, { amount: '5' })];
    expect(readGroup({ rows, isTooLong: true }, 'UTC')).toMatchObject([{ row: 1, line: 2 }]);
  });

  it('are set aside where goods come back for an amount that was paid', () => {
    expect(reasonsOf(order(1, { amount: '5', quantity: '-1' }))).toMatchObject([
      [1, expect.stringContaining('quantity is below 0'), ['cell 1']],
    ]);
  });

  it('are compared with what the order says they come to', () => {
    const total = { total: '12.00' };
    const lines = [order(1, { amount: '5' }, {}, total), order(2, { amount: '7' }, {}, total)];
    expect(reasonsOf(...lines)).toBe('read');
    const wrong = { total: '13.00' };
    expect(reasonsOf(order(1, { amount: '5' }, {}, wrong))).toMatchObject([
      [
        1,
        'The lines of the order come to 5, the order says 13.00: one of them is wrong.',
        ['cell 1'],
      ],
    ]);
    expect(reasonsOf(order(1, { amount: '5' }, {}, { total: '' }))).toBe('read');
    expect(reasonsOf(order(1, { amount: '5' }, {}, { ...wrong, totalHolds: true }))).toBe('read');
  });

  it('are a return where the order as a whole comes to less than nothing', () => {
    const read = readGroup({ rows: [order(1, {}, { amount: '-40' })], isTooLong: false }, 'UTC');
    expect(read).toMatchObject({ whole: '40', rows: [{ type: 'order_returned' }] });
  });
});
