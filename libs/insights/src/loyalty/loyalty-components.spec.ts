import type { AccountEvent } from '#events/catalogue';
import {
  callOff,
  dayOf,
  defended,
  lostToRival,
  order,
  returned,
  signed,
  terminated,
  threat,
} from '../../testing/commerce.ts';
import { noonOfDay } from '../../testing/history.ts';
import { component, KEY, loyaltyOn, opened, OTHER, wallet } from '../../testing/loyalty.ts';

describe('repeat, in loyalty', () => {
  const tenDays = [order(0), order(10), order(20)];

  it('is missing before the second order day', () => {
    expect(component('repeat-rhythm', 5, opened, order(0))).toBeNull();
  });

  it.each([
    [20, 100],
    [30, 100],
    [40, 50],
    [50, 25],
  ])('on day %d of orders every ten days until day 20 is %d', (day, value) => {
    expect(component('repeat-rhythm', day, opened, ...tenDays)).toBeCloseTo(value, 1);
  });

  it('under a contract is what was called off of what was committed to by now', () => {
    const contract = signed(0, { endsOn: dayOf(99), committedCallOffs: 10 });
    const history = [opened, contract, callOff(10), callOff(20)];
    expect(component('repeat-contract', 49, ...history)).toBeCloseTo(40, 1);
    expect(component('repeat-contract', 20, ...history)).toBeCloseTo(95.24, 1);
    expect(component('repeat-contract', 10, ...history.slice(0, 3))).toBeCloseTo(90.91, 1);
    expect(component('repeat-contract', 4, opened, contract, callOff(4))).toBeCloseTo(100, 1);
  });

  it('under a contract without committed call-offs is the rhythm of order days', () => {
    const history = [opened, signed(0), callOff(0), callOff(10)];
    expect(component('repeat-rhythm', 30, ...history)).toBeCloseTo(50, 1);
  });

  it('is the rhythm again once the contract is over', () => {
    const history = [opened, signed(0, { committedCallOffs: 10 }), callOff(350), callOff(360)];
    expect(component('repeat-contract', 365, ...history)).not.toBeNull();
    expect(component('repeat-rhythm', 366, ...history)).toBeCloseTo(100, 1);
  });
});

describe('share of wallet, in loyalty', () => {
  it.each([
    ['half of it', wallet(20_000), 50],
    ['at most all of it', wallet(5_000), 100],
    ['none in a currency nothing was bought in', wallet(20_000, 'USD'), 0],
  ])('is %s', (_, estimate, value) => {
    expect(component('wallet', 1, opened, estimate, order(1))).toBeCloseTo(value, 1);
  });

  it('is missing without an estimate, or with one of nothing', () => {
    expect(component('wallet', 1, opened, order(1))).toBeNull();
    expect(component('wallet', 1, opened, wallet(0), order(1))).toBeNull();
  });

  it('is of revenue net of returns, and never below none', () => {
    expect(component('wallet', 2, opened, wallet(20_000), order(1), returned(2))).toBeCloseTo(
      35,
      1,
    );
    expect(component('wallet', 2, opened, wallet(20_000), returned(2))).toBe(0);
  });
});

describe('commitment, in loyalty', () => {
  const commitment = (day: number, around: { key: boolean }, ...events: readonly AccountEvent[]) =>
    loyaltyOn(day, around, ...events).contributions.find(({ code }) => code === 'commitment');

  it('is missing for an account that never had a contract, unless it is a key account', () => {
    expect(commitment(1, OTHER, opened, order(1))).toBeUndefined();
    expect(commitment(1, KEY, opened, order(1))).toMatchObject({ points: 0 });
  });

  it('is made of the contract share of revenue and of the months that remain', () => {
    const twoYears = signed(0, { endsOn: dayOf(731) });
    const found = commitment(1, OTHER, opened, twoYears, order(0), callOff(1));
    expect(found?.params).toEqual({ contractPercent: 50, remainingMonths: 23.98 });
    expect(component('commitment', 1, opened, twoYears, order(0), callOff(1))).toBeCloseTo(70, 1);
  });

  it('is there when the contract is over, with no month left', () => {
    const history = [opened, signed(0), callOff(1), terminated(10, dayOf(20))];
    expect(component('commitment', 21, ...history)).toBeCloseTo(60, 1);
  });
});

describe('tenure, in loyalty', () => {
  const year = 365.25;

  it('counts from the earliest order, signature or opening', () => {
    const after = (...events: readonly AccountEvent[]) =>
      loyaltyOn(4 * year, OTHER, ...events).contributions.find(({ code }) => code === 'tenure')
        ?.params;
    expect(after(order(0), { ...opened, occurredAt: noonOfDay(700) })).toEqual({ years: 4 });
    expect(after(signed(year), order(2 * year))).toEqual({ years: 3 });
    expect(after(opened, signed(year), order(2 * year))).toEqual({ years: 4 });
  });
});

describe('resilience, in loyalty', () => {
  it('is the share of threats defended, and missing while none has ended', () => {
    expect(component('resilience', 5, opened, threat(0))).toBeNull();
    const ended = [threat(0), defended(1), defended(2), defended(3), lostToRival(4)];
    expect(component('resilience', 5, opened, ...ended)).toBeCloseTo(75, 1);
  });
});
