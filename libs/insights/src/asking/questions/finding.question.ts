import type { Findings } from '../../finding/finding.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question } from '../question.ts';

/** What of accounts, as they are now, is found by a text: people, contracts, orders. */
export class FindingQuestion extends Question<Findings> {
  constructor(readonly text: string) {
    super();
  }

  override async answer({ finder }: Pick<AnswerSources, 'finder'>): Promise<Findings> {
    return { items: await finder.find(this.text) };
  }
}
