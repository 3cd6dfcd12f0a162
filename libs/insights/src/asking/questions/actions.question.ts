import type { LedgerIdentity } from '#kernel/event-store';
import type { Day } from '#kernel/time';
import { listPage } from '../../lists/list-page.ts';
import type { ListedAt } from '../../lists/listed-at.ts';
import { actionsList } from '../../actions/actions.list.ts';
import {
  ACTIONS_LIMIT_MAX,
  actionsAsked,
  actionsFilter,
  type ActionsQuery,
} from '../../actions/actions.query.ts';
import type { ActionRow, ActionsPage } from '../../actions/actions.view.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { endIn, isAboutNow, questionOf } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** One page of next steps, by the day they are due. @throws PositionUnreadable, LedgerChanged, CursorOfAnother for a cursor of elsewhere */
export class ActionsQuestion extends Question<ActionsPage> {
  constructor(readonly query: ActionsQuery = {}) {
    super();
  }

  override async answer({
    now,
    past,
    moments,
  }: Pick<AnswerSources, 'now' | 'past' | 'moments'>): Promise<ActionsPage> {
    const asked = actionsAsked(this.query);
    const end = endIn(asked, moments.ledger, moments.today());
    const page = ({ lists, moment }: ListedAt): Promise<ActionsPage> =>
      listPage<ActionRow>(lists, actionsList.shape, moment, {
        filter: actionsFilter(this.query),
        sort: { column: 'dueOn', direction: 'asc' },
        question: end?.question ?? questionOf(asked),
        limit: this.query.limit,
        limitMax: ACTIONS_LIMIT_MAX,
        end,
      });
    return isAboutNow(end ?? this.query, moments.today())
      ? page(await now.listed(actionsList))
      : past.listed(this.query, end, this.left, page);
  }

  /** The list of now is kept by the thread that follows the log; all else is folded from the log. */
  override thread(ledger: LedgerIdentity, today: Day): AnsweringThread {
    return isAboutNow(endIn(actionsAsked(this.query), ledger, today) ?? this.query, today)
      ? 'following'
      : 'answering';
  }
}
