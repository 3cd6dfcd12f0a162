import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import type { PortfolioShown } from '../../portfolio/portfolio-now.ts';
import { HORIZON_DAYS, type PortfolioQuery } from '../../portfolio/portfolio.query.ts';
import type { PortfolioGrouping, PortfolioGroups } from '../../portfolio/portfolio.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { isAboutNow } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** The accounts that fit by what they have in common, each group with its totals. */
export class PortfolioGroupsQuestion extends Question<PortfolioGroups> {
  constructor(
    readonly by: PortfolioGrouping,
    readonly query: PortfolioQuery = {},
  ) {
    super();
  }

  override async answer({
    now,
    past,
    moments,
  }: Pick<AnswerSources, 'now' | 'past' | 'moments'>): Promise<PortfolioGroups> {
    const horizonDays = this.query.horizonDays ?? HORIZON_DAYS;
    const read = async ({ pages, moment }: PortfolioShown): Promise<PortfolioGroups> => ({
      ...moment.view,
      horizonDays,
      by: this.by,
      groups: await pages.groups(this.query, this.by),
    });
    return isAboutNow(this.query, moments.today())
      ? read(await now.shown(horizonDays))
      : past.shown(this.query, horizonDays, this.left, read);
  }

  override thread(_ledger: LedgerIdentity, today: Day): AnsweringThread {
    return isAboutNow(this.query, today) ? 'following' : 'answering';
  }
}
