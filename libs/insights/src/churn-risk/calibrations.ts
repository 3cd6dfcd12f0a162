import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import type { EventStore } from '#kernel/event-store';
import { dayNumber, type Day } from '#kernel/time';
import { Statements, type Statement } from '../statements/statements.ts';
import { parametersFor, type Calibration, type ChurnParameters } from './calibration.ts';
import type { ChurnQuestion } from './churn-base.ts';

/** A calibration holds from its cut-off day; of several for one day the last. */
const calibration: Statement<Calibration> = {
  stream: CHURN_MODEL_STREAM,
  of: (event) =>
    event.type === 'ChurnModelCalibrated' ? [event.data.cutOffOn, event.data] : undefined,
};

/** The calibrations of the churn model, as known at any position. */
export class Calibrations {
  readonly #statements: Statements<Calibration>;
  readonly #parameters = new WeakMap<ReadonlyMap<string, Calibration>, ParametersByDay>();

  constructor(store: EventStore) {
    this.#statements = new Statements(store, calibration);
  }

  /** The parameters of the model as known at a position. */
  async knownAt(position: number): Promise<ParametersByDay> {
    const latest = await this.#statements.latest(position);
    const parameters = this.#parameters.get(latest) ?? new ParametersByDay([...latest.values()]);
    this.#parameters.set(latest, parameters);
    return parameters;
  }
}

/** Answers which parameters hold on a day, each day worked out once: portfolios ask for the same days again and again. */
export class ParametersByDay {
  readonly #byDay = new Map<Day, ChurnParameters>();

  constructor(private readonly known: readonly Calibration[]) {}

  on(day: Day): ChurnParameters {
    const parameters = this.#byDay.get(day) ?? parametersFor(this.known, day);
    this.#byDay.set(day, parameters);
    return parameters;
  }

  question(day: Day, horizonDays: number): ChurnQuestion {
    return { day: dayNumber(day), horizonDays, parameters: this.on(day) };
  }
}
