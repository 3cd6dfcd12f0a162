import type { LedgerIdentity } from '#kernel/event-store';
import type { Cell } from '#kernel/lists';
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
import { keptOf } from '../../actions/kept.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { endIn, isAboutNow, questionOf } from '../paging.ts';
import { Question, type AnsweringThread } from '../question.ts';
import { threadOf } from '../thread-of.ts';

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
    const filter = actionsFilter(this.query);
    const page = async ({ lists, moment }: ListedAt): Promise<ActionsPage> => {
      const listed = await listPage<ActionRow>(lists, actionsList.shape, moment, {
        filter,
        sort: { column: 'dueOn', direction: 'asc' },
        question: end?.question ?? questionOf(asked),
        limit: this.query.limit,
        limitMax: ACTIONS_LIMIT_MAX,
        end,
      });
      const cells = await lists.cells(actionsList.shape, filter, ['dueOn', 'closedOn', 'outcome']);
      return { ...listed, kept: keptOf(cells.map(termsOf), moment.view.asOf) };
    };
    return isAboutNow(end ?? this.query, moments.today())
      ? page(await now.listed(actionsList))
      : past.listed([actionsList], this.query, end, this.left, page);
  }

  override thread(ledger: LedgerIdentity, today: Day): AnsweringThread {
    return threadOf(actionsAsked(this.query), ledger, today);
  }
}

const termsOf = ([dueOn, closedOn, outcome]: readonly Cell[]): Terms => ({
  dueOn: String(dueOn),
  closedOn: typeof closedOn !== 'string' ? null : closedOn,
  outcome: outcome === 'done' || outcome === 'dropped' ? outcome : null,
});

type Terms = Pick<ActionRow, 'dueOn' | 'closedOn' | 'outcome'>;
