import { portfolioList, portfolioRowOf, UNSCORED } from '../../portfolio/portfolio.list.ts';
import type { Quarantine } from '../../quarantine/quarantine.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** So many are named at once: whoever mends them sees the next. */
const ENTRIES_MAX = 200;

/** The accounts that cannot be scored now, and what stands in the way. */
export class QuarantineQuestion extends Question<Quarantine> {
  override async answer({ lists }: Pick<AnswerSources, 'lists'>): Promise<Quarantine> {
    const sort = { column: 'accountId', direction: 'asc' } as const;
    const asked = { ...UNSCORED, sort, limit: ENTRIES_MAX };
    const { rows, total } = await lists.query(portfolioList, asked);
    const entries = rows.map(portfolioRowOf).map(({ accountId, problem }) => ({
      accountId,
      eventId: problem?.eventId ?? null,
      says: problem?.says ?? '',
    }));
    return { entries, total };
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}
