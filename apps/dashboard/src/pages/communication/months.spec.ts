import { monthsOf, stateOf } from './months.ts';

const planned = (dueOn: string, outcome: 'done' | 'dropped' | null = null) => ({ dueOn, outcome });

describe('communication that is planned', () => {
  it('is held or dropped, or else late after its day', () => {
    expect(stateOf(planned('2026-11-20', 'done'), '2026-11-27')).toBe('held');
    expect(stateOf(planned('2026-12-20', 'dropped'), '2026-11-27')).toBe('dropped');
    expect(stateOf(planned('2026-11-26'), '2026-11-27')).toBe('late');
    expect(stateOf(planned('2026-11-27'), '2026-11-27')).toBe('ahead');
  });

  it('stands in the month it is due in', () => {
    const rows = [planned('2026-03-02', 'done'), planned('2026-03-31'), planned('2025-12-31')];
    const months = monthsOf(rows, '2026', '2026-11-27');
    expect(months).toHaveLength(12);
    expect(months[2]).toEqual({
      month: '2026-03',
      counts: { held: 1, late: 1, ahead: 0, dropped: 0 },
      total: 2,
    });
    expect(months.reduce((sum, { total }) => sum + total, 0)).toBe(2);
  });
});
