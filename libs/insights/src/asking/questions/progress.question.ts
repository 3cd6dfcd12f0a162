import { HORIZON_DAYS } from '../../portfolio/portfolio.query.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { ScoreQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** How much of a past portfolio is made, in per cent; null where none of that moment is being made. */
export class ProgressQuestion extends Question<number | null> {
  constructor(readonly query: ScoreQuery) {
    super();
  }

  override answer({ past }: Pick<AnswerSources, 'past'>): Promise<number | null> {
    const { horizonDays = HORIZON_DAYS } = this.query;
    return Promise.resolve(past.progress(this.query, horizonDays) ?? null);
  }
}
