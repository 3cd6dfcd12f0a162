import type { KnowledgeLagQuery } from '../../knowledge-lag/knowledge-lag.query.ts';
import type { KnowledgeLag } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { MomentQuery } from '../moments.ts';
import { Question } from '../question.ts';

/** How long facts take from happening to being recorded. @throws Rejection `from-later` */
export class KnowledgeLagQuestion extends Question<KnowledgeLag> {
  constructor(readonly query: KnowledgeLagQuery & MomentQuery = {}) {
    super();
  }

  override answer({ knowledgeLags }: Pick<AnswerSources, 'knowledgeLags'>): Promise<KnowledgeLag> {
    return knowledgeLags.lag(this.query, this.left);
  }
}
