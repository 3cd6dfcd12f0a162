import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import type { PortfolioShown } from '../../portfolio/portfolio-now.ts';
import { HORIZON_DAYS, type PortfolioQuery } from '../../portfolio/portfolio.query.ts';
import type { PortfolioIds } from '../../portfolio/portfolio.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { isAboutNow } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** The ids of all accounts that fit, in no order: what somebody does with all of them needs no more. */
export class PortfolioIdsQuestion extends Question<PortfolioIds> {
  constructor(readonly query: PortfolioQuery = {}) {
    super();
  }

  override async answer({
    now,
    past,
    moments,
  }: Pick<AnswerSources, 'now' | 'past' | 'moments'>): Promise<PortfolioIds> {
    const horizonDays = this.query.horizonDays ?? HORIZON_DAYS;
    const read = async ({ pages, moment }: PortfolioShown): Promise<PortfolioIds> => ({
      ...moment.view,
      ids: await pages.ids(this.query),
    });
    return isAboutNow(this.query, moments.today())
      ? read(await now.shown(horizonDays))
      : past.shown(this.query, horizonDays, this.left, read);
  }

  override thread(_ledger: LedgerIdentity, today: Day): AnsweringThread {
    return isAboutNow(this.query, today) ? 'following' : 'answering';
  }
}
