import { lineThrough, nearestTo, scaleOf, yearsWithin } from './scale.ts';

const YEAR = ['2025-01-01', '2026-01-01'] as const;
const point = (day: string, value: number | null) => ({ day, value });

describe('the scale of a chart', () => {
  it('runs from the first day to the last, and from nothing below to the most above', () => {
    const { x, y } = scaleOf('loyalty', [point('2025-01-01', 80)], YEAR);
    expect([x('2025-01-01'), x('2025-07-02'), x('2026-01-01')]).toEqual([0, 49.86, 100]);
    expect([y(0), y(70), y(100)]).toEqual([100, 30, 0]);
  });

  it('names the band above each limit', () => {
    expect(scaleOf('loyalty', [], YEAR).limits).toEqual([
      { value: 70, band: 'loyal' },
      { value: 40, band: 'wavering' },
    ]);
    expect(scaleOf('churnRisk', [point('2025-01-01', 0.9)], YEAR).limits).toEqual([
      { value: 0.1, band: 'watch' },
      { value: 0.25, band: 'elevated' },
      { value: 0.5, band: 'high' },
    ]);
  });

  it('is half as high for chances that stay low', () => {
    const { y, limits } = scaleOf('churnRisk', [point('2025-01-01', 0.2)], YEAR);
    expect(y(0.25)).toBe(50);
    expect(limits.map(({ band }) => band)).toEqual(['watch', 'elevated']);
  });

  it('draws a gap in knowledge as a gap', () => {
    const points = [
      point('2025-01-01', 100),
      point('2025-01-01', 0),
      point('2025-06-01', null),
      point('2026-01-01', 50),
    ];
    expect(lineThrough(points, scaleOf('coverage', points, YEAR))).toBe('M0 0L0 100M100 50');
  });

  it('knows the years within, and the point nearest to a place', () => {
    expect(yearsWithin(['2024-11-30', '2026-03-01'])).toEqual(['2025-01-01', '2026-01-01']);
    expect(yearsWithin(['2025-01-01', '2025-12-31'])).toEqual([]);
    const points = [point('2025-01-01', 1), point('2025-12-01', 2)];
    expect(nearestTo(70, points, scaleOf('loyalty', points, YEAR))).toBe(1);
  });
});
