import { addDays, type Day } from '#kernel/time';
import { inUnits, largestOf, neglectedOn, remedyOf, stakeOf } from './stake.ts';
import { dayNumber } from '#kernel/time';

const part = (code: string) => ({
  code,
  exact: 0.1,
  params: {},
  evidence: { eventIds: [], count: 0, types: [], origin: 'none' as const },
});
const remedy = (...codes: readonly string[]) => {
  const parts = codes.map(part);
  return remedyOf({ value: 0.5, base: parts[0] ?? null, parts: () => parts });
};
const money = (currency: string, renewableMinor: number) => ({
  currency,
  renewableMinor,
  atRiskMinor: 0,
  profitAtRiskMinor: null,
});
const euro = (renewableMinor: number) => [money('EUR', renewableMinor)];

describe('what is at stake', () => {
  it('is value × risk × remedy', () => {
    expect(stakeOf(euro(12_000_000), 0.35, 1)).toEqual({ currency: 'EUR', amountMinor: 4_200_000 });
    expect(stakeOf(euro(8_000_000), 0.5, 0.5)).toEqual({ currency: 'EUR', amountMinor: 2_000_000 });
    expect(stakeOf(euro(3_000_000), 0.95, 0)).toEqual({ currency: 'EUR', amountMinor: 0 });
  });

  it('is nothing where there is no value, no risk, or no customer', () => {
    expect(stakeOf([], 0.5, 1)).toBeNull();
    expect(stakeOf(euro(100), null, 1)).toBeNull();
    expect(stakeOf(euro(100), 0.5, null)).toBeNull();
  });

  it('is of the largest currency, by units', () => {
    const yen = money('JPY', 2_000);
    expect(largestOf([...euro(100_000), yen])).toBe(yen);
    expect(inUnits(100_000, 'EUR')).toBe(1_000);
    expect(largestOf([])).toBeUndefined();
  });
});

describe('the remedy', () => {
  it.each([
    ['renewal-due', 1],
    ['renewal-passed', 1],
    ['contract-running', 0.5],
    ['rhythm', 0.5],
    ['contract-terminated', 0],
  ])('of %s alone is %d', (code, expected) => expect(remedy(code)).toBe(expected));

  it.each(['threat', 'key-person-left', 'coverage-low', 'cadence-missed'])(
    'is whole where something can be done, as of %s',
    (code) => expect(remedy('rhythm', code)).toBe(1),
  );

  it('is none where there is no risk to speak of, or where notice was given', () => {
    expect(remedyOf({ value: null, base: null, parts: () => [] })).toBeNull();
    expect(remedy('contract-terminated', 'threat')).toBe(0);
  });
});

describe('the day on which an account is neglected', () => {
  const TODAY = '2026-06-01';
  const days = (ago: number): number => dayNumber(addDays(TODAY, -ago));
  const inDays = (on: Day | null) => on && dayNumber(on) - dayNumber(TODAY);
  const since = (ago: number) => addDays(TODAY, -ago);

  it.each([
    [2, 10],
    [1, 60],
    [3, -310],
    [0, null],
  ])('with a floor of %d and contacts 80 and 30 days ago is in %s days', (floor, expected) =>
    expect(inDays(neglectedOn([days(80), days(30)], floor, since(400)))).toBe(expected),
  );

  it('is never before 90 days as a customer', () =>
    expect(inDays(neglectedOn([days(80), days(30)], 3, since(40)))).toBe(50));
});
