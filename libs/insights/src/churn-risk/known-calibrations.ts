import type { EventStore } from '#kernel/event-store';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import { decode } from '#events/codec';
import { dayNumber, type Day } from '#kernel/time';
import { parametersFor, type Calibration, type ChurnParameters } from './calibration.ts';
import type { ChurnQuestion } from './churn-base.ts';
import { readStream } from '../projector/read-stream.ts';

/** All calibrations of the churn model known at a position, in the order recorded. */
export async function calibrationsKnown(
  store: EventStore,
  position: number,
): Promise<readonly Calibration[]> {
  const stored = await readStream(store, CHURN_MODEL_STREAM, position);
  return stored
    .map((event) => decode(event))
    .filter((event) => event?.type === 'ChurnModelCalibrated')
    .map(({ data }) => data);
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
