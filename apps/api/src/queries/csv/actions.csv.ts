import type { ActionsPage } from '#insights/views';
import type { CsvTable } from './csv-answer.ts';

/** A row a next step, as docs/views.md names the columns. */
export const actionsTable: CsvTable<ActionsPage> = {
  heading: [
    'account_id',
    'name',
    'manager_id',
    'action_id',
    'purpose',
    'side',
    'owner_id',
    'agreed_on',
    'due_on',
    'moved',
    'closed_on',
    'outcome',
    'about',
    'campaign',
    'channel',
    'with_marketing',
  ],
  rowsOf: ({ rows }) =>
    rows.map((row) => [
      row.accountId,
      row.name,
      row.managerId,
      row.actionId,
      row.purpose,
      row.side,
      row.ownerId,
      row.agreedOn,
      row.dueOn,
      row.moved,
      row.closedOn,
      row.outcome,
      row.about,
      row.campaign,
      row.channel,
      row.withMarketing ? 1 : 0,
    ]),
};
