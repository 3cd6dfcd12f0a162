import type { LedgerIdentity } from '#kernel/event-store';
import { endOfDay, type Day } from '#kernel/time';
import { dutiesList } from '../../duties/duties.list.ts';
import { actionsList } from '../../actions/actions.list.ts';
import type { ListedMoment } from '../../lists/listed-at.ts';
import { HORIZON_DAYS } from '../../portfolio/portfolio.query.ts';
import type { TodayLists } from '../../today/due.ts';
import { todayOf } from '../../today/today.ts';
import { todayAsked, type TodayQuery } from '../../today/today.query.ts';
import type { TodayView } from '../../today/today.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import type { PageEnd } from '../cursor.ts';
import { endIn, isAboutNow } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';
import { threadOf } from '../thread-of.ts';

/** What a day is read from beside the portfolio. */
const BESIDE = [dutiesList, actionsList] as const;

type Sources = Pick<AnswerSources, 'now' | 'past' | 'moments' | 'accounts'>;

/** What a day asks of somebody, or of all. @throws PositionUnreadable, LedgerChanged, CursorOfAnother for a cursor of elsewhere */
export class TodayQuestion extends Question<TodayView> {
  constructor(readonly query: TodayQuery = {}) {
    super();
  }

  override async answer(sources: Sources): Promise<TodayView> {
    const { now, moments } = sources;
    const end = endIn(todayAsked(this.query), moments.ledger, moments.today());
    if (isAboutNow(end ?? this.query, moments.today())) {
      const { pages, moment } = await now.shown(HORIZON_DAYS);
      const { lists: beside } = await now.listed(dutiesList);
      await now.listed(actionsList);
      return dayIn(this.query, sources, { portfolio: pages.lists, beside }, moment, end);
    }
    return this.fromLog(sources, end);
  }

  /** The same from the log alone, whatever lists there are. */
  fromLog(sources: Omit<Sources, 'now'>, end?: PageEnd): Promise<TodayView> {
    const { past } = sources;
    const asked = end ? { asOf: end.asOf, knownAt: end.knownAt ?? undefined } : this.query;
    return past.shown(asked, HORIZON_DAYS, this.left, ({ pages, moment }) =>
      past.listed(BESIDE, asked, end, this.left, ({ lists: beside }) =>
        dayIn(this.query, sources, { portfolio: pages.lists, beside }, moment, end),
      ),
    );
  }

  override thread(ledger: LedgerIdentity, today: Day): AnsweringThread {
    return threadOf(todayAsked(this.query), ledger, today);
  }
}

function dayIn(
  query: TodayQuery,
  { accounts, moments }: Pick<Sources, 'accounts' | 'moments'>,
  lists: TodayLists,
  moment: ListedMoment,
  end: PageEnd | undefined,
): Promise<TodayView> {
  const { asOf, knownAt } = moment.view;
  const { position } = moment;
  const until = endOfDay(asOf, moments.ledger.zone);
  return todayOf(lists, moment, query, end, (accountIds) =>
    accounts.churnCauses(accountIds, { asOf, knownAt, position, until }),
  );
}
