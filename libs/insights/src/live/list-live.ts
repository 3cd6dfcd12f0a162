import type { ListRow, Lists } from '#kernel/lists';
import type { ModelId } from '#kernel/projection';
import type { AccountList } from '../lists/account-list.ts';
import { LIVE_ROWS_MAX, type LiveProjection } from './live-projection.ts';

/**
 * A list beside the portfolio, under its name. A message holds all rows of the accounts it is about, whose rows before
 * go; accounts without rows now are named as removed.
 */
export const listLive = (
  { shape }: AccountList,
  lists: Lists,
  models: readonly ModelId[],
): LiveProjection => ({
  name: shape.name,
  of: 'all',
  models,
  isScored: false,
  rows: async (accountIds) => {
    const { rows } = await lists.query(shape, {
      where: [{ column: 'accountId', in: accountIds }],
      sort: { column: 'accountId', direction: 'asc' },
      // One more than are sent tells that they are too many.
      limit: LIVE_ROWS_MAX + 1,
    });
    const listed = new Set(rows.map(({ cells }) => cells['accountId']));
    const removed = accountIds.filter((accountId) => !listed.has(accountId));
    return { rows: rows.map(shownOf), removed };
  },
});

/** Written as an object, by whatever list it is. */
const shownOf = ({ body }: ListRow): object => JSON.parse(body) as object;
