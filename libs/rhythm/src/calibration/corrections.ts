import { figureAt } from '../numerics/figure-at.ts';
import { ridgeLogistic, type RidgeFit, type Rows } from '../numerics/ridge-logistic.ts';
import { READINGS, placeOfReading } from '../reading/readings.ts';
import type { Correction } from '../reading/correction.ts';
import { AS_THEY_WERE, CORRECTING_NOW } from './window-rows.ts';

/** Precisions of the priors: strong towards no correction, weak where there is no base to lean on. */
const PRECISION = { now: 10, then: 1, interceptOfShort: 100 } as const;

/** Signs that make silence never lower the risk, by reading. */
const SIGNS: Partial<Record<string, 1 | -1>> = {
  mbg: 1,
  gaps: 1,
  overdue: 1,
  silence: 1,
  silentDays: 1,
  frequency: -1,
  value: -1,
  trend: -1,
  valueRaw: -1,
};

/** How windows are to be corrected by: short ones say who, and silence may be held to raise the risk. */
export interface Correcting {
  readonly isShort: boolean;
  readonly isSigned: boolean;
}

/** The mean of two corrections, one towards the bases of now and one that stands on the bases as they were. */
export function corrected(
  rows: Rows,
  correcting: Correcting,
): Pick<Correction, 'intercept' | 'coefficients'> {
  const now = byBasesOfNow(rows, correcting);
  const then = byBasesOfThen(rows, correcting);
  return {
    intercept: (now.intercept + then.intercept) / 2,
    coefficients: now.coefficients.map(
      (one, place) => (one + figureAt(then.coefficients, place)) / 2,
    ),
  };
}

function byBasesOfNow(rows: Rows, { isShort, isSigned }: Correcting): RidgeFit {
  const columns = Array.from({ length: CORRECTING_NOW }, (_, place) => place);
  const fit = ridgeLogistic(rows, {
    columns,
    offset: (values, from) => (figureAt(values, from) + figureAt(values, from + 1)) / 2,
    precision: PRECISION.now,
    ...(isShort ? { interceptPrecision: PRECISION.interceptOfShort } : {}),
    ...(isSigned
      ? { bounds: columns.map((place) => boundsOf(READINGS[place], place < 2 ? 0.5 : 0)) }
      : {}),
  });
  return {
    intercept: fit.intercept,
    coefficients: READINGS.map(
      (_, place) => figureAt(fit.coefficients, place) + (place < 2 ? 0.5 : 0),
    ),
  };
}

function byBasesOfThen(rows: Rows, { isShort, isSigned }: Correcting): RidgeFit {
  const columns = AS_THEY_WERE.map((_, index) => CORRECTING_NOW + index);
  const fit = ridgeLogistic(rows, {
    columns,
    precision: PRECISION.then,
    ...(isShort
      ? {
          offset: (values: Float64Array, from: number) => figureAt(values, from + CORRECTING_NOW),
          interceptPrecision: PRECISION.interceptOfShort,
        }
      : {}),
    ...(isSigned
      ? {
          bounds: AS_THEY_WERE.map((name, index) => boundsOf(name, isShort && index === 0 ? 1 : 0)),
        }
      : {}),
  });
  const coefficients = READINGS.map(() => 0);
  AS_THEY_WERE.forEach((name, index) => {
    const offset = isShort && index === 0 ? 1 : 0;
    coefficients[placeOfReading(name)] = figureAt(fit.coefficients, index) + offset;
  });
  return { intercept: fit.intercept, coefficients };
}

/** Bounds of what is added to a coefficient the offset gives. */
function boundsOf(name: string | undefined, offset: number): readonly [number, number] {
  const sign = name === undefined ? undefined : SIGNS[name];
  if (sign === undefined) return [-Infinity, Infinity];
  return sign > 0 ? [-offset, Infinity] : [-Infinity, -offset];
}
