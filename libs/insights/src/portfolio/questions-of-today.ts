import type { Moments } from '../asking/moments.ts';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import { ParametersByDay, type Calibrations } from '../churn-risk/calibrations.ts';
import type { ListedScores } from './list-checkpoint.ts';

/** What is asked of all accounts today, under the parameters known at the position read last. */
export class QuestionsOfToday {
  #parameters = new ParametersByDay([]);

  constructor(
    private readonly moments: Moments,
    private readonly calibrations: Calibrations,
  ) {}

  async read(position: number): Promise<void> {
    this.#parameters = await this.calibrations.knownAt(position);
  }

  at(horizonDays: number): ChurnQuestion {
    return this.#parameters.question(this.moments.today(), horizonDays);
  }

  /** The scores that lists should hold. */
  wanted(): ListedScores {
    const on = this.moments.today();
    return { on, parametersHash: this.#parameters.on(on).model.hash };
  }
}
