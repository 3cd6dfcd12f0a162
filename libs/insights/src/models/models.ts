import { decode } from '#events/codec';
import { CHURN_MODEL_STREAM } from '#events/models/models.events';
import type { EventStore } from '#kernel/event-store';
import type { Moments } from '../asking/moments.ts';
import type { Calibrations } from '../churn-risk/calibrations.ts';
import type { Policies } from '../policies/policies.ts';
import { readStream } from '../projector/read-stream.ts';
import { calibrationRuleIn } from './calibration-schedule.ts';
import { modelsIn } from './models-in.ts';
import type { ModelsView } from './models.view.ts';

/** Answers what is on record of the models that score. */
export class Models {
  constructor(
    private readonly store: EventStore,
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
    private readonly policies: Policies,
  ) {}

  async view(): Promise<ModelsView> {
    const position = await this.store.head();
    const stored = await readStream(this.store, CHURN_MODEL_STREAM, position);
    const today = this.moments.today();
    const parameters = (await this.calibrations.knownAt(position)).on(today);
    return modelsIn(
      stored.flatMap((event) => decode(event) ?? []),
      parameters,
      { today, rule: calibrationRuleIn(await this.policies.view()) },
    );
  }
}
