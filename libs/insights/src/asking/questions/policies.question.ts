import type { PoliciesView } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** The rules of the installation, and how they came about. */
export class PoliciesQuestion extends Question<PoliciesView> {
  override answer({ policies }: Pick<AnswerSources, 'policies'>): Promise<PoliciesView> {
    return policies.view();
  }

  /** Before all is known here the defaults hold, which show least. */
  override needsWholeLog(): boolean {
    return false;
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
