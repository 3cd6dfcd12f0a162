import type { EventOf } from '#events/catalogue';
import type { ChurnSignal } from '#events/models/models.events';
import type { Day } from '#kernel/time';
import { CDNOW } from '#rhythm/bases/cdnow';
import type { RhythmModel } from '#rhythm/reading/score';
import { modelIdentity, type ModelIdentity } from '../score/score.ts';
import { CHURN_WEIGHTS } from './churn-weights.ts';
import { RENEWAL_PRIOR } from './renewal.ts';

/** What is on record of one calibration of rhythm-2, and of a fit of MBG/NBD alone. */
export type Calibration = EventOf<'RhythmCalibrated'>['data'];
export type MbgFit = EventOf<'ChurnModelCalibrated'>['data'];

/** One on record, and the first day it does not score any more where it was taken back. */
export type StandingCalibration = (Calibration | MbgFit) & { readonly withdrawnOn?: Day };

/** Which algorithm scores from a day on. */
export type Activation = Pick<EventOf<'ChurnModelActivated'>['data'], 'model' | 'fromOn'>;

/** What signals weigh from a day on, as multiples of their priors. */
export type SignalActivation = Pick<EventOf<'ChurnSignalsActivated'>['data'], 'factors' | 'fromOn'>;

/** Multiples of the priors of signals; a signal that is not named weighs its prior. */
export type SignalFactors = Readonly<Partial<Record<ChurnSignal, number>>>;

/** All that was said of the model by whoever may: fits, what scores, what signals weigh. */
export interface Activations {
  readonly models: readonly Activation[];
  readonly signals: readonly SignalActivation[];
}

/** The parameters a question is answered with, and the identity they give the model. Plain JSON. */
export interface ChurnParameters {
  readonly rhythm: RhythmModel;
  readonly signals: SignalFactors;
  /** The cut-off day of the calibration, and the accounts it learned from; null for the defaults. */
  readonly calibratedOn: Day | null;
  readonly accounts: number | null;
  readonly model: ModelIdentity;
}

/** Parameters with a rhythm base of one's own; two that share all numbers share their hash. */
const churnParameters = (
  rhythm: RhythmModel,
  calibratedOn: Day | null = null,
  accounts: number | null = null,
): ChurnParameters => withSignals({ rhythm, calibratedOn, accounts }, {});

/** The same with signals of other weights. */
export const withSignals = (
  { rhythm, calibratedOn, accounts }: Pick<ChurnParameters, 'rhythm' | 'calibratedOn' | 'accounts'>,
  signals: SignalFactors,
): ChurnParameters => ({
  rhythm,
  signals,
  calibratedOn,
  accounts,
  model: modelIdentity('churn-risk', 2, {
    rhythm,
    renewal: RENEWAL_PRIOR,
    ...CHURN_WEIGHTS,
    // Priors alone are no parameters of their own.
    ...(Object.keys(signals).length === 0 ? {} : { signals }),
  }),
});

export const DEFAULT_CHURN_PARAMETERS = churnParameters({ bases: CDNOW, corrections: [] });

/**
 * The parameters for a question as of a day: of the calibrations known, in the order recorded, the one with the
 * latest cut-off not after that day, of equal cut-offs the last, those left out that were taken back by then; the
 * defaults when there is none.
 */
export function parametersFor(
  known: readonly StandingCalibration[],
  asOf: Day,
  activations: Activations = NOTHING_ACTIVATED,
): ChurnParameters {
  const rhythm = rhythmFor(known, asOf, activations.models);
  const active = latestOf(activations.signals, asOf);
  if (!active || active.factors.length === 0) return rhythm;
  return withSignals(
    rhythm,
    Object.fromEntries(active.factors.map(({ signal, factor }) => [signal, factor])),
  );
}

const NOTHING_ACTIVATED: Activations = { models: [], signals: [] };

function rhythmFor(
  known: readonly StandingCalibration[],
  asOf: Day,
  activations: readonly Activation[],
): ChurnParameters {
  let chosen: StandingCalibration | undefined;
  for (const calibration of known) {
    const { cutOffOn, withdrawnOn } = calibration;
    if (withdrawnOn !== undefined && withdrawnOn <= asOf) continue;
    if (cutOffOn <= asOf && (!chosen || cutOffOn >= chosen.cutOffOn)) chosen = calibration;
  }
  if (!chosen) return DEFAULT_CHURN_PARAMETERS;
  const isMbgAlone = latestOf(activations, asOf)?.model === 'mbg-nbd';
  return isMbgAlone ? mbgAlone(chosen) : parametersOf(chosen);
}

/** The last of those said from a day on that has come; of one day the one said last. */
const latestOf = <A extends { readonly fromOn: Day }>(
  activations: readonly A[],
  asOf: Day,
): A | undefined =>
  activations.reduce<A | undefined>(
    (latest, one) =>
      one.fromOn <= asOf && (latest === undefined || one.fromOn >= latest.fromOn) ? one : latest,
    undefined,
  );

/** The bases of a calibration without what corrects them. */
function mbgAlone(calibration: StandingCalibration): ChurnParameters {
  const { cutOffOn, metrics } = calibration;
  const { bases } = rhythmOf(calibration);
  return churnParameters({ bases, corrections: [] }, cutOffOn, metrics.accounts);
}

/** Put together and hashed once, however many days ask. */
function parametersOf(calibration: StandingCalibration): ChurnParameters {
  const { cutOffOn, metrics } = calibration;
  const parameters =
    known.get(calibration) ?? churnParameters(rhythmOf(calibration), cutOffOn, metrics.accounts);
  known.set(calibration, parameters);
  return parameters;
}

const known = new WeakMap<StandingCalibration, ChurnParameters>();

/** A fit of MBG/NBD alone has its scale in days, and no corrections. */
function rhythmOf(calibration: StandingCalibration): RhythmModel {
  if (!('parameters' in calibration)) {
    const { bases, corrections } = calibration;
    return { bases, corrections };
  }
  const { parameters } = calibration;
  const mbg = { ...parameters, alpha: parameters.alpha / 7 };
  return { bases: { ...CDNOW, mbg }, corrections: [] };
}
