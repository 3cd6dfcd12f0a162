import fc from 'fast-check';
import { OrderGatherer, ROWS_MAX, turnsFor, type SourcedRow } from './gather-orders.ts';
import { LineCounts } from './line-counts.ts';

const row = (
  at: number,
  reference: string | undefined,
  more: Readonly<Record<string, string>> = {},
): SourcedRow => ({
  made: {
    fields: { account_id: 'A-1', type: 'order', ...(reference ? { reference } : {}), ...more },
    line: {},
    gathered: true,
    total: undefined,
    totalHolds: false,
    undated: false,
  },
  source: { row: at, line: at + 1, cells: [] },
});

/** The rows of each group, by their numbers, as a file is read in so many turns. */
function gathered(rows: readonly SourcedRow[], turns = 1): number[][] {
  const counts = new LineCounts();
  for (const { made } of rows) {
    const { account_id: account, type, reference } = made.fields;
    if (reference)
      counts.add(JSON.stringify([account, type === 'return' ? 'order_returned' : type, reference]));
  }
  return Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) => {
    const gatherer = new OrderGatherer(counts, turn, turns);
    const groups = rows.map((one) => gatherer.add(one)).filter((group) => group !== undefined);
    return [...groups, ...gatherer.rest()].map((group) =>
      group.rows.map(({ source }) => source.row),
    );
  });
}

describe('the rows of orders', () => {
  it('are one order wherever in the file they stand', () =>
    void expect(gathered([row(1, 'R-1'), row(2, 'R-2'), row(3, 'R-1')])).toEqual([[2], [1, 3]]));

  it('are orders of their own without a reference, for another account, or as another type', () => {
    expect(gathered([row(1, undefined), row(2, undefined)])).toEqual([[1], [2]]);
    expect(gathered([row(1, 'R-1'), row(2, 'R-1', { account_id: 'A-2' })])).toEqual([[1], [2]]);
    expect(gathered([row(1, 'R-1'), row(2, 'R-1', { type: 'return' })])).toEqual([[1], [2]]);
  });

  it('are given out as soon as the last of them was read', () => {
    const counts = new LineCounts();
    const order = JSON.stringify(['A-1', 'order', 'R-1']);
    counts.add(order);
    counts.add(order);
    const gatherer = new OrderGatherer(counts);
    expect(gatherer.add(row(1, 'R-1'))).toBeUndefined();
    expect(gatherer.add(row(2, 'R-1'))?.rows).toHaveLength(2);
    expect([...gatherer.rest()]).toEqual([]);
  });

  it('are the same orders however often the file is read for them', () => {
    const references = fc.array(fc.constantFrom('R-1', 'R-2', 'R-3', 'R-4', undefined), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(references, fc.integer({ min: 2, max: 5 }), (said, turns) => {
        const rows = said.map((reference, at) => row(at, reference));
        const inOrder = (groups: number[][]) =>
          groups.toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
        expect(inOrder(gathered(rows, turns))).toEqual(inOrder(gathered(rows)));
      }),
    );
  });

  it('are read in several turns where too many of them would have to wait', () => {
    const counts = new LineCounts();
    for (const reference of ['R-1', 'R-2', 'R-1', 'R-2']) counts.add(reference);
    expect(turnsFor(counts, 2)).toBe(2);
    expect(turnsFor(counts)).toBe(1);
  });

  it('that follow each other are not waited for, so that one reading is enough', () => {
    const counts = new LineCounts();
    for (const reference of ['R-1', 'R-1', 'R-2', 'R-2']) counts.add(reference);
    expect(turnsFor(counts, 1)).toBe(1);
  });

  it('are no order where there are more than one can have', () => {
    const rows = Array.from({ length: ROWS_MAX + 2 }, (_, at) => row(at, 'R-1'));
    expect(gathered(rows).map(({ length }) => length)).toEqual([ROWS_MAX + 1, 1]);
  });
});
