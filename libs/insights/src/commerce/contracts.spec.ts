import * as fc from 'fast-check';
import type { AccountEvent } from '#events/catalogue';
import { replay } from '#kernel/fold';
import { dayFromNumber, dayNumber } from '#kernel/time';
import {
  amended,
  callOff,
  cancelled,
  dayOf,
  order,
  renewed,
  signed,
  terminated,
  YEAR_TERMS,
} from '../../testing/commerce.ts';
import { DAY_ZERO, historyOf, noonOfDay } from '../../testing/history.ts';
import { commerceProjection } from './commerce.projection.ts';
import { callOffsIn } from './call-offs.ts';
import type { CommerceFacts } from './commerce.ts';
import { isRunning, nextDecision, termEndsOn, termOn } from './contract-terms.ts';

const ZERO = dayNumber(DAY_ZERO);

const commerceOf = (...events: readonly AccountEvent[]): CommerceFacts =>
  replay(commerceProjection('UTC'), historyOf(events));

const contractOf = (...events: readonly AccountEvent[]) =>
  commerceOf(...events).contracts.contracts[0]!;

/** The next decision as seen on a day: which renewal, the day, and the last day of the contract. */
const decided = (day: number, ...events: readonly AccountEvent[]) => {
  const { renewal, on, endsOn } = nextDecision(contractOf(...events), ZERO + day);
  return [renewal, dayFromNumber(on), dayFromNumber(endsOn)];
};

const selfRenewing = signed(0, {
  startsOn: '2024-01-01',
  endsOn: '2024-12-31',
  noticeDays: 60,
  renewalMonths: 12,
});

describe('the next decision on a contract', () => {
  it('is the end minus the notice', () => {
    expect(decided(0, signed(0))).toEqual([1, dayOf(335), dayOf(365)]);
  });

  it('lies in the past when it passed without a renewal', () => {
    expect(decided(350, signed(0))).toEqual([1, dayOf(335), dayOf(365)]);
  });

  it('is the second after a renewal', () => {
    expect(decided(330, signed(0), renewed(320, dayOf(730)))).toEqual([2, dayOf(700), dayOf(730)]);
  });

  it.each([
    ['2024-11-01', [1, '2024-11-01', '2024-12-31']],
    ['2024-11-02', [2, '2025-11-01', '2025-12-31']],
    ['2027-06-01', [4, '2027-11-01', '2027-12-31']],
  ])('moves on by terms when the contract renews itself: on %s', (day, next) => {
    expect(decided(dayNumber(day) - ZERO, selfRenewing)).toEqual(next);
  });

  it('counts a renewal once that came about by itself and was then put in writing', () => {
    const after = [selfRenewing, renewed(330, '2025-12-31')];
    expect(decided(340, ...after)).toEqual([2, '2025-11-01', '2025-12-31']);
  });

  it('counts renewals that came about by themselves before one in writing', () => {
    const after = [selfRenewing, renewed(dayNumber('2026-03-01') - ZERO, '2028-12-31')];
    expect(decided(dayNumber('2026-03-01') - ZERO, ...after)).toEqual([
      4,
      '2028-11-01',
      '2028-12-31',
    ]);
  });

  it('is that of the amended terms, with renewals that came before', () => {
    const march = dayNumber('2025-03-01') - ZERO;
    const after = amended(march, { startsOn: '2024-01-01', endsOn: '2026-06-30', noticeDays: 0 });
    expect(decided(march, selfRenewing, after)).toEqual([2, '2026-06-30', '2026-06-30']);
  });

  it('does not drift when a month is short', () => {
    const monthly = signed(0, { endsOn: '2024-01-31', noticeDays: 0, renewalMonths: 1 });
    expect(decided(80, monthly)).toEqual([3, '2024-03-31', '2024-03-31']);
  });

  it('is the notice before the end of each term, a year apart', () => {
    const yearly = signed(0, { endsOn: '2026-12-31', noticeDays: 90, renewalMonths: 12 });
    expect(decided(dayNumber('2026-10-02') - ZERO, yearly)[1]).toBe('2026-10-02');
    expect(decided(dayNumber('2026-10-03') - ZERO, yearly)[1]).toBe('2027-10-02');
  });

  it.each([
    ['2026-10-02', true, false],
    ['2026-11-01', true, true],
    ['2027-01-01', false, true],
  ])('stays and passes where the contract ends by itself: on %s', (day, running, passed) => {
    const once = contractOf(signed(0, { endsOn: '2026-12-31', noticeDays: 90 }));
    const on = dayNumber(day);
    expect([isRunning(once, on), nextDecision(once, on).on < on]).toEqual([running, passed]);
  });
});

describe('terms that follow the written one', () => {
  const ends = (endsOn: string, renewalMonths: number, count: number) => {
    const contract = contractOf(signed(0, { startsOn: DAY_ZERO, endsOn, renewalMonths }));
    return Array.from({ length: count + 1 }, (_, n) => dayFromNumber(termEndsOn(contract, n)));
  };

  it.each([
    ['a quarter', 3, ['2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31']],
    ['a month', 1, ['2026-02-28', '2026-03-31', '2026-04-30']],
    ['a year', 12, ['2027-02-28', '2028-02-29']],
    ['a year', 12, ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['half a year', 6, ['2026-06-30', '2026-12-31']],
    ['a month', 1, ['2026-01-30', '2026-02-27', '2026-03-30', '2026-04-29']],
  ])('are %s each, from the first day after its end: %#', (_term, months, expected) => {
    expect(ends(expected[0]!, months, expected.length - 1)).toEqual(expected);
  });

  it('begin on the day after the term before, and end with the month where that one did', () => {
    const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2100-12-31') });
    const property = fc.property(day, fc.integer({ min: 1, max: 120 }), (end, renewalMonths) => {
      const contract = contractOf(
        signed(0, { startsOn: DAY_ZERO, endsOn: dayFromNumber(end), renewalMonths }),
      );
      for (let n = 1; n < 40; n += 1) {
        const [before, last] = [termEndsOn(contract, n - 1), termEndsOn(contract, n)];
        expect(termOn(contract, before + 1)).toEqual({ startsOn: before + 1, endsOn: last });
        expect(termOn(contract, last)).toEqual({ startsOn: before + 1, endsOn: last });
        if (isFirstOfMonth(end + 1)) expect(isFirstOfMonth(last + 1)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  const isFirstOfMonth = (day: number): boolean => dayFromNumber(day).endsWith('-01');
});

describe('a contract', () => {
  const runs = (day: number, ...events: readonly AccountEvent[]) =>
    isRunning(contractOf(...events), ZERO + day);

  it('runs from its signature to its end, both days included', () => {
    expect([0, 365, 366].map((day) => runs(day, signed(0)))).toEqual([true, true, false]);
  });

  it('runs on when it renews itself', () => {
    expect(runs(5_000, selfRenewing)).toBe(true);
  });

  it('ends when it is terminated, self-renewing or not', () => {
    const ended = [selfRenewing, terminated(100, dayOf(200))];
    expect([200, 201].map((day) => runs(day, ...ended))).toEqual([true, false]);
  });

  it('does not run while it is a draft', () => {
    const draft: AccountEvent = {
      type: 'ContractDrafted',
      occurredAt: noonOfDay(0),
      data: YEAR_TERMS,
    };
    expect(runs(1, draft)).toBe(false);
    expect(commerceOf(draft).contracts.everSigned).toBe(false);
    expect(runs(1, draft, signed(1))).toBe(true);
    expect(contractOf(draft, signed(1)).evidence.eventIds).toEqual(['event-1', 'event-0']);
  });

  it('is forgotten a year after its end, when another is written', () => {
    const others = (day: number) =>
      commerceOf(signed(0), signed(day, { contractId: 'next', endsOn: dayOf(9_000) })).contracts;
    expect(others(365 + 365).contracts).toHaveLength(2);
    expect(others(365 + 366).contracts.map(({ contractId }) => contractId)).toEqual(['next']);
    expect(others(365 + 366).everSigned).toBe(true);
  });

  it('is not made by an amendment, a renewal or an end of one never signed', () => {
    const nothing = [amended(0), renewed(1, dayOf(9)), terminated(2, dayOf(9))];
    expect(commerceOf(...nothing).contracts.contracts).toEqual([]);
  });
});

describe('call-offs', () => {
  const counted = (day: number, ...events: readonly AccountEvent[]) => {
    const { contracts, callOffs } = commerceOf(...events);
    const contract = contracts.contracts[0]!;
    return callOffsIn(callOffs, 'supply', termOn(contract, ZERO + day).startsOn);
  };

  it('are counted in the term they fall in', () => {
    const history = [selfRenewing, callOff(10), callOff(20), callOff(400)];
    expect(counted(400, ...history)).toBe(1);
    expect(counted(20, ...history.slice(0, 3))).toBe(2);
    expect(counted(800, ...history)).toBe(0);
  });

  it('that name no contract belong to the only one that runs', () => {
    const nameless = order(10, { kind: 'call-off' });
    expect(counted(10, signed(0), nameless)).toBe(1);
    expect(counted(10, signed(0), signed(0, { contractId: 'other' }), nameless)).toBe(0);
  });

  it('are not counted once cancelled', () => {
    const history = [signed(0), callOff(10), callOff(20), cancelled(21, 'order-20')];
    expect(counted(21, ...history)).toBe(1);
  });
});
