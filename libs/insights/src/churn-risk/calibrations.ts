import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import type { EventStore } from '#kernel/event-store';
import { dayNumber, type Day } from '#kernel/time';
import { Statements, type Statement } from '../statements/statements.ts';
import {
  parametersFor,
  type ChurnParameters,
  type StandingCalibration,
  type Activation,
  type Activations,
  type SignalActivation,
} from './calibration.ts';
import type { ChurnQuestion } from './churn-base.ts';

/** A fit, that one was taken back, or what scores or weighs from a day on, in the order said. */
type Said =
  | { readonly revision: number; readonly calibration: StandingCalibration }
  | { readonly revision: number; readonly cutOffOn: Day; readonly fromOn: Day }
  | ({ readonly revision: number } & (Activation | SignalActivation));

/** A calibration holds from its cut-off day; of several for one day the last. Taking one back is another statement. */
const calibration: Statement<Said> = {
  stream: CHURN_MODEL_STREAM,
  of: (event) => {
    const { type, data, revision } = event;
    if (type === 'ChurnModelCalibrated' || type === 'RhythmCalibrated') {
      return [data.cutOffOn, { revision, calibration: data }];
    }
    if (type === 'ChurnModelActivated') {
      return [`scored from ${data.fromOn}`, { revision, model: data.model, fromOn: data.fromOn }];
    }
    if (type === 'ChurnSignalsActivated') {
      const { factors, fromOn } = data;
      return [`signals from ${fromOn}`, { revision, factors, fromOn }];
    }
    if (type !== 'ChurnCalibrationWithdrawn') return undefined;
    return [`without ${data.cutOffOn}`, { revision, ...data }];
  },
};

/** The fits, those taken back since they were recorded with the day it holds from. */
function standing(said: readonly Said[]): readonly StandingCalibration[] {
  return said.flatMap((one) => {
    if (!('calibration' in one)) return [];
    const { cutOffOn } = one.calibration;
    const withdrawn = said.find(
      (other) =>
        'cutOffOn' in other && other.cutOffOn === cutOffOn && other.revision > one.revision,
    );
    return withdrawn && 'cutOffOn' in withdrawn
      ? [{ ...one.calibration, withdrawnOn: withdrawn.fromOn }]
      : [one.calibration];
  });
}

const parametersByDay = (said: readonly Said[]): ParametersByDay =>
  new ParametersByDay(standing(said), {
    models: inOrder(said.filter((one) => 'model' in one)),
    signals: inOrder(said.filter((one) => 'factors' in one)),
  });

const inOrder = <S extends { readonly revision: number }>(said: readonly S[]): readonly S[] =>
  said.toSorted((one, other) => one.revision - other.revision);

/** The calibrations of the churn model, as known at any position. */
export class Calibrations {
  readonly #statements: Statements<Said>;
  readonly #parameters = new WeakMap<ReadonlyMap<string, Said>, ParametersByDay>();

  constructor(store: EventStore) {
    this.#statements = new Statements(store, calibration);
  }

  /** The parameters of the model as known at a position. */
  async knownAt(position: number): Promise<ParametersByDay> {
    const latest = await this.#statements.latest(position);
    const parameters = this.#parameters.get(latest) ?? parametersByDay([...latest.values()]);
    this.#parameters.set(latest, parameters);
    return parameters;
  }
}

/** Answers which parameters hold on a day, each day worked out once: portfolios ask for the same days again and again. */
export class ParametersByDay {
  readonly #byDay = new Map<Day, ChurnParameters>();

  constructor(
    private readonly known: readonly StandingCalibration[],
    private readonly activations?: Activations,
  ) {}

  on(day: Day): ChurnParameters {
    const parameters = this.#byDay.get(day) ?? parametersFor(this.known, day, this.activations);
    this.#byDay.set(day, parameters);
    return parameters;
  }

  question(day: Day, horizonDays: number): ChurnQuestion {
    return { day: dayNumber(day), horizonDays, parameters: this.on(day) };
  }
}
