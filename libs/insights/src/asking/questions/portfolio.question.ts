import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import {
  HORIZON_DAYS,
  portfolioAsked,
  type PortfolioQuery,
} from '../../portfolio/portfolio.query.ts';
import type { PortfolioPage } from '../../views.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { endIn, isAboutNow } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';
import { threadOf } from '../thread-of.ts';

/** One page of accounts. @throws PositionUnreadable, LedgerChanged, CursorOfAnother for a cursor of elsewhere */
export class PortfolioQuestion extends Question<PortfolioPage> {
  constructor(readonly query: PortfolioQuery = {}) {
    super();
  }

  override async answer({
    now,
    past,
    moments,
  }: Pick<AnswerSources, 'now' | 'past' | 'moments'>): Promise<PortfolioPage> {
    const end = endIn(portfolioAsked(this.query), moments.ledger, moments.today());
    const horizonDays = this.query.horizonDays ?? HORIZON_DAYS;
    if (!isAboutNow(end ?? this.query, moments.today())) {
      return await past.page(this.query, horizonDays, end, this.left);
    }
    const { pages, moment } = await now.shown(horizonDays);
    return await pages.page(this.query, moment, end);
  }

  override thread(ledger: LedgerIdentity, today: Day): AnsweringThread {
    return threadOf(portfolioAsked(this.query), ledger, today);
  }
}
