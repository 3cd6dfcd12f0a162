import { layoutOf } from './layout.ts';

const layout = layoutOf([
  { day: '2026-03-09', events: 2 },
  { day: '2026-03-01', events: 1 },
  { day: '2025-12-31', events: 3 },
]);

describe('the layout of a timeline', () => {
  it('has a row for each month and each event', () => {
    expect(layout.rows).toBe(8);
    expect(Array.from({ length: 8 }, (_, row) => layout.rowAt(row))).toEqual([
      { kind: 'month', month: '2026-03-09' },
      { kind: 'event', index: 0 },
      { kind: 'event', index: 1 },
      { kind: 'event', index: 2 },
      { kind: 'month', month: '2025-12-31' },
      { kind: 'event', index: 3 },
      { kind: 'event', index: 4 },
      { kind: 'event', index: 5 },
    ]);
  });

  it('finds the row of every event again', () => {
    const events = [0, 1, 2, 3, 4, 5];
    expect(events.map((index) => layout.rowAt(layout.rowOf(index)))).toEqual(
      events.map((index) => ({ kind: 'event', index })),
    );
  });

  it('goes to the newest event not after a day, or to the oldest', () => {
    expect(layout.indexOn('2026-12-31')).toBe(0);
    expect(layout.indexOn('2026-03-05')).toBe(2);
    expect(layout.indexOn('2026-01-15')).toBe(3);
    expect(layout.indexOn('2020-01-01')).toBe(5);
  });

  it('says which events a day has', () => {
    expect(layout.rangeOn('2025-12-31')).toEqual([3, 6]);
    expect(layout.rangeOn('2026-03-02')).toEqual([2, 2]);
    expect(layout.rangeOn('2019-03-02')).toEqual([6, 6]);
    expect(layout.years).toEqual(['2026', '2025']);
  });

  it('can be empty', () => {
    const empty = layoutOf([]);
    expect([empty.rows, empty.indexOn('2026-01-01'), empty.years]).toEqual([0, 0, []]);
  });
});
