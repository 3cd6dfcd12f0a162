import fc from 'fast-check';
import { minimise } from './bfgs.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { lnBetaInc } from './ln-beta-inc.ts';
import { lnBeta, lnGamma } from './ln-gamma.ts';
import { log1pExp, logistic } from './log-odds.ts';
import { ridgeLogistic } from './ridge-logistic.ts';
import { solve } from './solve.ts';

describe('ln Γ', () => {
  it.each([
    [0.3, 1.0957979948180832],
    [1.5, -0.12078223763524579],
    [12.25, 18.115669505710898],
    [137.5, 537.95602123635],
  ])('of %d is %d', (x, value) => {
    expect(Math.abs(lnGamma(x) - value)).toBeLessThan(1e-14 * Math.max(1, Math.abs(value)));
  });

  it('of one more is ln x more', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (x) => {
        const [less, more] = [lnGamma(x) + Math.log(x), lnGamma(x + 1)];
        expect(Math.abs(more - less)).toBeLessThan(1e-13 * Math.max(1, Math.abs(more)));
      }),
    );
  });
});

const shapes = (a: number, b: number) => ({ a, b, lnBeta: lnBeta(a, b) });

describe('ln I, the incomplete beta function', () => {
  it.each([
    [2.5, 3.5, 0.4, -0.719687907233047],
    [60.525, 2.5, 0.9, -3.7197946609355523],
    [0.525, 0.4, 0.01, -3.0446430249310086],
    [400.5, 8, 0.97, -2.563946088414561],
  ])('of (%d, %d) at %d is %d', (a, b, x, value) => {
    expect(Math.abs(lnBetaInc(shapes(a, b), x, 1 - x) - value)).toBeLessThan(1e-13);
  });

  it('and its mirror image add up to 1, and nothing and all are −∞ and 0', () => {
    const shape = fc.double({ min: 0.05, max: 300, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, x) => {
        const one = Math.exp(lnBetaInc(shapes(a, b), x, 1 - x));
        const other = Math.exp(lnBetaInc(shapes(b, a), 1 - x, x));
        expect(one + other).toBeCloseTo(1, 10);
      }),
    );
    expect(lnBetaInc(shapes(2, 3), 0, 1)).toBe(-Infinity);
    expect(lnBetaInc(shapes(2, 3), 1, 0)).toBe(0);
  });
});

describe('the logistic curve', () => {
  it('neither overflows nor vanishes before the last number there is', () => {
    expect([logistic(800), log1pExp(800), log1pExp(-800)]).toEqual([1, 800, 0]);
    expect(logistic(-700)).toBeGreaterThan(0);
    expect(logistic(0)).toBe(0.5);
  });
});

describe('nodes of Gauss and Legendre', () => {
  it('integrate a polynomial of a degree below twice their number exactly', () => {
    const integral = gaussLegendre(4).reduce((sum, { at, weight }) => sum + weight * at ** 6, 0);
    expect(integral).toBeCloseTo(2 / 7, 14);
  });
});

describe('the minimum of a function', () => {
  const wide = [
    [-6, 8],
    [-6, 8],
  ] as const;
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;

  it('is found in a bent valley', () => {
    const { point } = minimise(valley, [-1.2, 1], wide, 1e-14);
    expect(point[0]).toBeCloseTo(1, 1);
    expect(point[1]).toBeCloseTo(1, 1);
    expect(valley(point)).toBeLessThan(1e-4);
  });

  it('stays in the box, at its side where that is lowest', () => {
    const { point } = minimise(([x = 0]) => x, [3], [[-2, 8]]);
    expect(point).toEqual([-2]);
    expect(minimise(([x = 0]) => -x, [3], [[-2, 8]]).point).toEqual([8]);
  });

  it('is where it began if there is no way down', () => {
    expect(minimise(() => 5, [1, 2], wide)).toEqual({ point: [1, 2], value: 5 });
  });
});

describe('equations', () => {
  it('are solved, and refused where they tell nothing', () => {
    const a = Float64Array.of(4, 2, 2, 3);
    const [x, y] = solve(a, Float64Array.of(8, 7));
    expect(x).toBeCloseTo(1.25, 12);
    expect(y).toBeCloseTo(1.5, 12);
    expect(() => solve(Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 1))).toThrow(RangeError);
  });
});

describe('logistic regression with a ridge', () => {
  /** Losses at so many of 100 accounts, at each figure of one column. */
  const rowsOf = (losses: readonly (readonly [figure: number, losses: number])[], width = 1) => {
    const cases = losses.flatMap(([figure, lost]) =>
      Array.from({ length: 100 }, (_, index) => [figure, Number(index < lost)] as const),
    );
    return {
      count: cases.length,
      width,
      values: Float64Array.from(
        cases.flatMap(([figure]) => Array.from({ length: width }, () => figure)),
      ),
      outcomes: Uint8Array.from(cases, ([, loss]) => loss),
      weights: new Float64Array(cases.length).fill(1),
    };
  };
  const chance = (intercept: number, coefficient: number, x: number) =>
    logistic(intercept + coefficient * x);

  it('with next to no prior goes through what was seen', () => {
    const fit = ridgeLogistic(
      rowsOf([
        [0, 20],
        [1, 60],
      ]),
      { columns: [0], precision: 1e-6 },
    );
    expect(chance(fit.intercept, fit.coefficients[0]!, 0)).toBeCloseTo(0.2, 4);
    expect(chance(fit.intercept, fit.coefficients[0]!, 1)).toBeCloseTo(0.6, 4);
  });

  it('with a strong prior says only how many', () => {
    const fit = ridgeLogistic(
      rowsOf([
        [0, 20],
        [1, 60],
      ]),
      { columns: [0], precision: 1e9 },
    );
    expect(fit.coefficients[0]).toBeCloseTo(0, 4);
    expect(logistic(fit.intercept)).toBeCloseTo(0.4, 4);
  });

  it('comes to the end also from offsets far away', () => {
    const question = { columns: [0], precision: 1, offset: () => 9 };
    const fit = ridgeLogistic(
      rowsOf([
        [0, 5],
        [1, 95],
      ]),
      question,
    );
    expect(chance(fit.intercept + 9, fit.coefficients[0]!, 0)).toBeCloseTo(0.05, 1);
  });

  it('holds a coefficient at its bound and fits the rest', () => {
    const bounds = [[0, Infinity]] as const;
    const fit = ridgeLogistic(
      rowsOf([
        [0, 60],
        [1, 20],
      ]),
      { columns: [0], precision: 1, bounds },
    );
    expect(fit.coefficients).toEqual([0]);
    expect(logistic(fit.intercept)).toBeCloseTo(0.4, 3);
    const below = [[-Infinity, 0.5]] as const;
    const other = ridgeLogistic(
      rowsOf([
        [0, 20],
        [1, 60],
      ]),
      { columns: [0], precision: 1, bounds: below },
    );
    expect(other.coefficients).toEqual([0.5]);
  });

  it('gives no coefficient to a column that does not vary', () => {
    const fit = ridgeLogistic(
      rowsOf([
        [1, 30],
        [1, 50],
      ]),
      { columns: [0], precision: 1 },
    );
    expect(fit.coefficients).toEqual([0]);
  });

  it('keeps an intercept near 0 where it is told to', () => {
    const question = { columns: [0], precision: 1, interceptPrecision: 1e9 };
    expect(
      ridgeLogistic(
        rowsOf([
          [0, 20],
          [1, 60],
        ]),
        question,
      ).intercept,
    ).toBeCloseTo(
      -(
        ridgeLogistic(
          rowsOf([
            [0, 20],
            [1, 60],
          ]),
          question,
        ).coefficients[0] ?? 0
      ) / 2,
      3,
    );
  });
});
