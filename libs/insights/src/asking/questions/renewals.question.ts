import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import { listPage } from '../../lists/list-page.ts';
import type { ListedAt } from '../../lists/listed-at.ts';
import { renewalsFilter, renewalsList } from '../../renewals/renewals.list.ts';
import {
  RENEWALS_LIMIT_MAX,
  renewalsAsked,
  type RenewalsQuery,
} from '../../renewals/renewals.query.ts';
import type { RenewalRow, RenewalsPage } from '../../renewals/renewals.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { endIn, isAboutNow, questionOf } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';
import { threadOf } from '../thread-of.ts';

/** One page of the decisions of customers on their contracts, by day. @throws PositionUnreadable, LedgerChanged, CursorOfAnother for a cursor of elsewhere */
export class RenewalsQuestion extends Question<RenewalsPage> {
  constructor(readonly query: RenewalsQuery = {}) {
    super();
  }

  override async answer({
    now,
    past,
    moments,
  }: Pick<AnswerSources, 'now' | 'past' | 'moments'>): Promise<RenewalsPage> {
    const asked = renewalsAsked(this.query);
    const end = endIn(asked, moments.ledger, moments.today());
    const page = ({ lists, moment }: ListedAt): Promise<RenewalsPage> =>
      listPage<RenewalRow>(lists, renewalsList.shape, moment, {
        filter: renewalsFilter(this.query, moment.view.asOf),
        sort: { column: 'decisionOn', direction: 'asc' },
        question: end?.question ?? questionOf(asked),
        limit: this.query.limit,
        limitMax: RENEWALS_LIMIT_MAX,
        end,
      });
    return isAboutNow(end ?? this.query, moments.today())
      ? page(await now.listed(renewalsList))
      : past.listed([renewalsList], this.query, end, this.left, page);
  }

  override thread(ledger: LedgerIdentity, today: Day): AnsweringThread {
    return threadOf(renewalsAsked(this.query), ledger, today);
  }
}
