import { Rejection } from '#kernel/decision';
import type { Day } from '#kernel/time';
import type { Calibration } from './calibration.ts';
import { logLikelihoodOf } from './mbg-nbd-likelihood.ts';
import { CDNOW, type MbgNbd, type Rhythm } from './mbg-nbd.ts';
import { minimise, type Vertex } from './nelder-mead.ts';

/** The rhythm of one account as of the cut-off day. */
export interface AccountRhythm extends Rhythm {
  readonly accountId: string;
}

/** Below these a fit says more about chance than about customers. */
const ACCOUNTS_MIN = 50;
const REPEATS_MIN = 50;

/** Logarithms of parameters stay within these bounds: beyond, the likelihood is flat for all practical purposes. */
const LOG_MAX = 12;
/** Parameters are recorded to so many digits, fewer than the likelihood's maximum is certain to. */
const DIGITS = 6;
const RESTARTS_MAX = 4;

/**
 * Fits MBG/NBD to the rhythms of all accounts with an order by the cut-off day, by maximum likelihood; sums run in
 * the order of account ids, so that the same histories give the same bits.
 * @throws Rejection `too-little-to-fit` with fewer than 50 accounts or 50 repeat order days
 */
export function fit(cutOffOn: Day, accounts: readonly AccountRhythm[]): Calibration {
  const inOrder = [...accounts].sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
  const repeats = inOrder.reduce((sum, { x }) => sum + x, 0);
  if (inOrder.length < ACCOUNTS_MIN || repeats < REPEATS_MIN) {
    throw new Rejection(
      'too-little-to-fit',
      `A fit needs ${ACCOUNTS_MIN} accounts with orders and ${REPEATS_MIN} repeat order days by ${cutOffOn}; there are ${inOrder.length} and ${repeats}.`,
    );
  }
  const logLikelihood = logLikelihoodOf(inOrder);
  const parameters = mostLikely(logLikelihood);
  return {
    cutOffOn,
    parameters,
    metrics: {
      accounts: inOrder.length,
      orderDays: inOrder.length + repeats,
      logLikelihood: Number(logLikelihood(parameters).toFixed(6)),
    },
  };
}

/** From two places, and again from the better of what was found until that gains nothing: simplexes get stuck. */
function mostLikely(logLikelihood: (parameters: MbgNbd) => number): MbgNbd {
  const loss = (logs: readonly number[]): number =>
    logs.every((log) => Math.abs(log) <= LOG_MAX) ? -logLikelihood(parametersOf(logs)) : Infinity;
  let found = better(minimise(loss, logsOf(CDNOW), 0.5), minimise(loss, logsOf(STEADY), 0.5));
  for (let restarts = 0; restarts < RESTARTS_MAX; restarts += 1) {
    const again = minimise(loss, found.point, 0.25);
    const gained = found.value - again.value;
    found = better(found, again);
    if (gained <= 1e-7 * (1 + Math.abs(found.value))) break;
  }
  const { r, alpha, a, b } = parametersOf(found.point);
  return { r: digits(r), alpha: digits(alpha), a: digits(a), b: digits(b) };
}

/** Firms that buy every quarter and seldom leave: the other place to start from than consumers of CDs. */
const STEADY: MbgNbd = { r: 1, alpha: 90, a: 0.5, b: 5 };

const logsOf = ({ r, alpha, a, b }: MbgNbd): number[] => [r, alpha, a, b].map(Math.log);

function parametersOf(logs: readonly number[]): MbgNbd {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

const better = (one: Vertex, other: Vertex): Vertex => (other.value < one.value ? other : one);

const digits = (figure: number): number => Number(figure.toPrecision(DIGITS));
