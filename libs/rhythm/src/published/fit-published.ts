import type { Repeats } from '../bases/mbg-nbd.ts';
import { minimise, type Box } from '../numerics/bfgs.ts';
import * as bgNbd from './bg-nbd.ts';
import * as paretoNbd from './pareto-nbd.ts';

/** Fits that are published go to the last digit. */
const GAIN = 1e-14;

const BOX: Box = Array.from({ length: 4 }, () => [-6, 8] as const);

/** A model's parameters and the log-likelihood of all accounts under them. */
export interface Fitted<P> {
  readonly parameters: P;
  readonly logLikelihood: number;
}

/** BG/NBD by maximum likelihood over repeat orders in weeks. */
export const fitBgNbd = (accounts: readonly Repeats[]): Fitted<bgNbd.BgNbd> =>
  fitted(
    accounts,
    [-0.6, 1.8, -0.1, 0.5],
    bgNbd.lnLikelihood,
    ([r = 0, alpha = 0, a = 0, b = 0]) => ({
      ...{ r, alpha, a, b },
    }),
  );

/** Pareto/NBD by maximum likelihood over repeat orders in weeks. */
export const fitParetoNbd = (accounts: readonly Repeats[]): Fitted<paretoNbd.ParetoNbd> =>
  fitted(
    accounts,
    [-0.6, 2.3, -0.5, 2.4],
    paretoNbd.lnLikelihood,
    ([r = 0, alpha = 0, s = 0, beta = 0]) => ({
      ...{ r, alpha, s, beta },
    }),
  );

function fitted<P>(
  accounts: readonly Repeats[],
  start: readonly number[],
  lnLikelihood: (parameters: P, repeats: Repeats) => number,
  parametersOf: (figures: readonly number[]) => P,
): Fitted<P> {
  const loss = (point: readonly number[]) => {
    const parameters = parametersOf(point.map(Math.exp));
    let sum = 0;
    for (const account of accounts) sum -= lnLikelihood(parameters, account);
    return sum / accounts.length;
  };
  const { point, value } = minimise(loss, start, BOX, GAIN);
  return { parameters: parametersOf(point.map(Math.exp)), logLikelihood: -value * accounts.length };
}
