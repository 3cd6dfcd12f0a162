import { namedIn, type RowInput } from './cells.ts';

export const workRows: Readonly<Record<string, RowInput>> = {
  action_moved: (cells, id) => ({
    actionId: namedIn(cells, 'action_id', id),
    dueOn: cells['due_on'],
    ownerId: cells['owner_id'],
    reason: cells['reason'] ?? cells['note'],
  }),
  action_closed: (cells, id) => ({
    actionId: namedIn(cells, 'action_id', id),
    outcome: cells['outcome'],
    note: cells['note'],
  }),
};
