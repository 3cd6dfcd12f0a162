import fc from 'fast-check';
import { anyState, stateOf } from '../../testing/states.ts';
import { CDNOW } from '../bases/cdnow.ts';
import { readyBases, type Bases } from '../bases/bases.ts';
import { rhythmAt } from '../state/rhythm-at.ts';
import type { RhythmState } from '../state/rhythm-state.ts';
import { attribute, CAUSES, type Cause } from './attribution.ts';
import { intervalOf } from './interval.ts';
import { partsOf, RHYTHM_PARTS } from './parts.ts';
import { read, READINGS, usualGapDays, type Reading } from './readings.ts';
import { rhythmScore, type RhythmModel } from './score.ts';
import type { Correction } from './correction.ts';

const BASES: Bases = {
  mbg: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  gaps: { r: 0.8, alpha: 8, a: 0.1, b: 2.2, mu: 0.7, sigma: 0.5 },
  population: { usualGapDays: 46, lnAmount: 3.3, ordersPerDay: 0.0045 },
};

const STATE: RhythmState = {
  n: 4,
  first: 10_000,
  last: 10_090,
  lnGaps: 4.191508310675749,
  e90: 2.919011849284592,
  e365: 3.6755296810839133,
  v90: 167.62145439937012,
  lnAmounts: 12.264018388234284,
  lastAmount: 120,
  returns: 1,
};

describe('the fourteen readings', () => {
  const readings = read(rhythmAt(STATE, STATE.last + 47), {
    bases: readyBases(BASES),
    horizonDays: 90,
  });

  it.each<[Reading, number]>([
    ['mbg', 0.05114314300223769],
    ['gaps', -1.7546135703923262],
    ['overdue', 0.8290795347220061],
    ['silence', 0.703958096664161],
    ['frequency', 1.1093885198950428],
    ['once', 0],
    ['returns', 0.6931471805599453],
    ['value', 1.6992160800697844],
    ['trend', -0.17831709015772473],
    ['regular', 0.7550598104321319],
    ['regularOverdue', 0.18482439071021162],
    ['orderValue', -0.1559969352942856],
    ['silentDays', 3.8712010109078907],
    ['valueRaw', 4.768262743247825],
  ])('have %s at %d', (reading, value) => {
    expect(readings[READINGS.indexOf(reading)]).toBeCloseTo(value, 12);
  });

  it('know a usual gap of 36.4 days, and none shorter than the population allows', () => {
    expect(usualGapDays(rhythmAt(STATE, STATE.last), 46)).toBeCloseTo(36.4, 12);
  });

  it('take the amount of a usual day as 1 where nothing is known of amounts', () => {
    const bases = { ...BASES, population: { ...BASES.population, lnAmount: 0 } };
    const reader = { bases: readyBases(bases), horizonDays: 90 };
    const value = read(rhythmAt(STATE, STATE.last), reader)[READINGS.indexOf('value')];
    expect(value).toBeCloseTo(Math.log1p(STATE.v90), 12);
  });
});

const correction = (
  horizonDays: number,
  weights: Partial<Record<Reading, number>>,
  intercept = 0,
): Correction => ({
  horizonDays,
  mode: 'closed-windows',
  intercept,
  coefficients: READINGS.map((reading) => weights[reading] ?? 0),
  means: READINGS.map((_, place) => place / 10),
  windows: 15,
  losses: 900,
  survivors: 900,
});

const CORRECTED: RhythmModel = {
  bases: BASES,
  corrections: [
    correction(30, { mbg: 0.5, gaps: 0.5, overdue: 0.2, frequency: -0.3 }, 0.4),
    correction(90, { mbg: 0.4, gaps: 0.6, silence: 0.1, value: -0.1, returns: 0.05 }, 0.1),
    correction(365, { mbg: 0.6, gaps: 0.3, trend: -0.2, regular: -0.1, regularOverdue: 0.3 }, -0.2),
  ],
};
const horizon = fc.integer({ min: 7, max: 730 });

describe('the score', () => {
  it('is a chance between 0 and 1 of any account on any day, and no longer horizon is riskier', () => {
    fc.assert(
      fc.property(anyState, fc.nat(4_000), horizon, fc.nat(400), (state, silent, days, more) => {
        const at = (horizonDays: number) =>
          rhythmScore(CORRECTED, state, state.last + silent, horizonDays);
        const { probability, logOdds } = at(days);
        expect(Number.isFinite(logOdds)).toBe(true);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
        expect(at(days + more).logOdds).toBeLessThanOrEqual(logOdds + 1e-9);
      }),
    );
  });

  it('takes the log-odds between its neighbours by the logarithm of the horizon', () => {
    const at = (days: number) => rhythmScore(CORRECTED, STATE, STATE.last + 47, days).logOdds;
    const share = Math.log(180 / 90) / Math.log(365 / 90);
    expect(at(180)).toBeCloseTo((1 - share) * at(90) + share * at(365), 12);
  });

  it('without corrections is MBG/NBD at any horizon, which silence never lowers', () => {
    const alone: RhythmModel = { bases: CDNOW, corrections: [] };
    const state = stateOf([0, 213]);
    const twice = { ...state, n: 3 };
    expect(rhythmScore(alone, twice, 272, 180).probability).toBeCloseTo(0.51955, 5);
    fc.assert(
      fc.property(anyState, fc.nat(3_000), fc.nat(300), horizon, (any, silent, more, days) => {
        const now = rhythmScore(alone, any, any.last + silent, days).logOdds;
        const later = rhythmScore(alone, any, any.last + silent + more, days).logOdds;
        expect(later).toBeGreaterThanOrEqual(now - 1e-9);
      }),
    );
  });

  it('of a model of fewer than 100 accounts is that of MBG/NBD too', () => {
    const [first] = CORRECTED.corrections;
    const few: RhythmModel = { bases: BASES, corrections: [{ ...first!, mode: 'mbg-alone' }] };
    const bare: RhythmModel = { bases: BASES, corrections: [] };
    expect(rhythmScore(few, STATE, STATE.last + 9, 180).logOdds).toBe(
      rhythmScore(bare, STATE, STATE.last + 9, 180).logOdds,
    );
  });
});

describe('the parts of a score', () => {
  it('add up to it, whatever the account, the day and the horizon', () => {
    fc.assert(
      fc.property(anyState, fc.nat(3_000), horizon, (state, silent, days) => {
        const score = rhythmScore(CORRECTED, state, state.last + silent, days);
        const parts = partsOf(CORRECTED, score, state);
        const sum = RHYTHM_PARTS.reduce((total, part) => total + parts[part], 0);
        expect(Math.abs(sum - score.logOdds)).toBeLessThan(1e-9);
      }),
    );
  });

  it('have no silence on the order day itself', () => {
    const score = rhythmScore(CORRECTED, STATE, STATE.last, 180);
    expect(partsOf(CORRECTED, score, STATE).silence).toBe(0);
  });
});

describe('the interval of a chance', () => {
  it('is .188 to .333 around .253 with 2,357 accounts, and wider with fewer', () => {
    const [low, high] = intervalOf(0.2532552636427664, 2_357);
    expect(low).toBeCloseTo(0.18752829259026788, 12);
    expect(high).toBeCloseTo(0.33258876839431645, 12);
    const [lower, higher] = intervalOf(0.2532552636427664, 100);
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
  });
});

describe('the causes of a change', () => {
  /** A score in which time and acts work on one another, and all others add. */
  const scoreWith = (causes: ReadonlySet<Cause>) =>
    (causes.has('time') ? 2 : 0) +
    (causes.has('acts') ? (causes.has('time') ? -3 : 100) : 0) +
    (causes.has('late') ? 0.5 * (causes.has('acts') ? 2 : 1) : 0) +
    (causes.has('model') ? 0.25 : 0);

  it('add up to the change, and acts count only where time has passed', () => {
    const moved = attribute(scoreWith);
    const all = scoreWith(new Set(CAUSES));
    expect(CAUSES.reduce((sum, cause) => sum + moved[cause], 0)).toBeCloseTo(all, 12);
    expect(moved).toEqual({
      time: 2,
      acts: expect.closeTo(-8 / 3, 12) as number,
      late: expect.closeTo(2 / 3, 12) as number,
      corrections: 0,
      model: 0.25,
    });
  });

  it('ask for 24 sets where all five are at work, and for 4 where two are', () => {
    const asked: string[] = [];
    const counting = (causes: ReadonlySet<Cause>) => {
      asked.push([...causes].join(' '));
      return scoreWith(causes);
    };
    attribute(counting);
    expect(asked).toHaveLength(24);
    asked.length = 0;
    expect(attribute(counting, ['late', 'model'])).toEqual({
      time: 0,
      acts: 0,
      late: 0.5,
      corrections: 0,
      model: 0.25,
    });
    expect(asked).toHaveLength(4);
  });

  it('are none where nothing is at work', () => {
    expect(attribute(scoreWith, [])).toEqual({
      time: 0,
      acts: 0,
      late: 0,
      corrections: 0,
      model: 0,
    });
  });
});
