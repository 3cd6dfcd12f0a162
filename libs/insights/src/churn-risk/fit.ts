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
/** At the bounds a parameter says what it cannot be; within so little of them as well. */
const EDGE = 0.01;
/** Twenty times as much, as logarithms; and histories that are so little less likely then do not tell a parameter. */
const FAR = 3;
const FLAT = 0.01;
/** Parameters are recorded to so many digits, fewer than the likelihood's maximum is certain to. */
const DIGITS = 6;
const RESTARTS_MAX = 4;

/**
 * Fits MBG/NBD to the rhythms of all accounts with an order by the cut-off day, by maximum likelihood; sums run in
 * the order of account ids, so that the same histories give the same bits.
 * @throws Rejection `too-little-to-fit` with fewer than 50 accounts or 50 repeat order days, `not-identified` where
 * these say nothing of a parameter
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
  const loss = lossOf(logLikelihood);
  const found = mostLikely(loss);
  const unknown = NAMES.filter((_, axis) => isUnknown(axis, found, loss));
  if (unknown.length > 0) {
    throw new Rejection(
      'not-identified',
      `What was ordered by ${cutOffOn} does not tell ${unknown.join(', ')} of the model: values without end are as likely, since accounts are too much alike or none of them leaves.`,
    );
  }
  const parameters = rounded(parametersOf(found.point));
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

type Loss = (logs: readonly number[]) => number;

const lossOf =
  (logLikelihood: (parameters: MbgNbd) => number): Loss =>
  (logs) =>
    logs.every((log) => Math.abs(log) <= LOG_MAX) ? -logLikelihood(parametersOf(logs)) : Infinity;

/** From two places, and again from the better of what was found until that gains nothing: simplexes get stuck. */
function mostLikely(loss: Loss): Vertex {
  let found = better(minimise(loss, logsOf(CDNOW), 0.5), minimise(loss, logsOf(STEADY), 0.5));
  for (let restarts = 0; restarts < RESTARTS_MAX; restarts += 1) {
    const again = minimise(loss, found.point, 0.25);
    const gained = found.value - again.value;
    found = better(found, again);
    if (gained <= 1e-7 * (1 + Math.abs(found.value))) break;
  }
  return found;
}

/**
 * Whether what was found says nothing of a parameter: it is at a bound of the search, or twenty times more or less of
 * it is as likely, by itself or with the one it goes along with (r with alpha, a with b: their ratios are means).
 */
function isUnknown(axis: number, { point, value }: Vertex, loss: Loss): boolean {
  if (!Number.isFinite(value) || Math.abs(point[axis] ?? 0) > LOG_MAX - EDGE) return true;
  return [-FAR, FAR].some((step) => {
    const alone = point.map((log, other) => (other === axis ? log + step : log));
    const along = point.map((log, other) => (other >> 1 === axis >> 1 ? log + step : log));
    return [alone, along].some((moved) => loss(moved) - value < FLAT);
  });
}

/** Firms that buy every quarter and seldom leave: the other place to start from than consumers of CDs. */
const STEADY: MbgNbd = { r: 1, alpha: 90, a: 0.5, b: 5 };

const NAMES = ['r', 'alpha', 'a', 'b'] as const satisfies readonly (keyof MbgNbd)[];

const logsOf = ({ r, alpha, a, b }: MbgNbd): number[] => [r, alpha, a, b].map(Math.log);

function parametersOf(logs: readonly number[]): MbgNbd {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

const better = (one: Vertex, other: Vertex): Vertex => (other.value < one.value ? other : one);

const rounded = ({ r, alpha, a, b }: MbgNbd): MbgNbd => ({
  r: digits(r),
  alpha: digits(alpha),
  a: digits(a),
  b: digits(b),
});

const digits = (figure: number): number => Number(figure.toPrecision(DIGITS));
