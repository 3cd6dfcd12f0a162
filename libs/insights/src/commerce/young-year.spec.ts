import { isYearYoung } from './young-year.ts';

describe('a year that is not there yet', () => {
  it.each([
    ['2025-06-21', '2025-06-21', true],
    ['2025-06-21', '2026-06-19', true],
    ['2025-06-21', '2026-06-20', false],
    ['2020-01-01', '2026-06-20', false],
  ])('with a first order on %s, on %s: %s', (firstOrderOn, asOf, expected) =>
    expect(isYearYoung(firstOrderOn, asOf)).toBe(expected),
  );
});
