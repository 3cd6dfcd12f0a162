import type { ModelsView } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** What scores churn by the rhythm of orders, and how that came about. */
export class ModelsQuestion extends Question<ModelsView> {
  override answer({ models }: Pick<AnswerSources, 'models'>): Promise<ModelsView> {
    return models.view();
  }
}
