import { dayFromNumber } from '#kernel/time';
import { accountListShape, type AccountList, type AccountListRow } from '../lists/account-list.ts';
import type { ActionFacts, ClosedFacts } from '../work/work.facts.ts';
import type { ActionRow } from './actions.view.ts';

/** What is agreed to be done, of all accounts, and for 400 days what was: a row an action. */
export const actionsList: AccountList = {
  shape: accountListShape(
    'actions',
    2,
    {
      actionId: 'text',
      purpose: 'text',
      side: 'text',
      ownerId: 'text',
      agreedOn: 'text',
      dueOn: 'text',
      moved: 'number',
      closedOn: 'text',
      outcome: 'text',
      about: 'text',
      campaign: 'text',
      channel: 'text',
      withMarketing: 'number',
    },
    [],
  ),
  reads: ['overview', 'work'],
  rowsOf: (_accountId, { work }) => ({
    rows: [...work.closed, ...work.open].map(rowOf),
    againOn: null,
  }),
};

function rowOf(action: ActionFacts | ClosedFacts): AccountListRow {
  const closed = 'closedOn' in action ? action : undefined;
  const shown = {
    actionId: action.actionId,
    purpose: action.purpose,
    side: action.side,
    ownerId: action.ownerId ?? null,
    agreedOn: dayFromNumber(action.agreedOn),
    dueOn: dayFromNumber(action.dueOn),
    moved: action.moved ?? 0,
    closedOn: closed ? dayFromNumber(closed.closedOn) : null,
    outcome: closed?.outcome ?? null,
    about: action.about ?? null,
    campaign: action.campaign ?? null,
    channel: action.channel ?? null,
    withMarketing: action.withMarketing ?? false,
    eventId: action.eventId,
  } satisfies Omit<ActionRow, 'accountId' | 'name' | 'managerId'>;
  const { eventId: _source, ...cells } = shown;
  return {
    thing: action.actionId,
    cells: { ...cells, withMarketing: shown.withMarketing ? 1 : 0 },
    shown,
  };
}
