import type { Lists } from '#kernel/lists';
import type { ModelId } from '#kernel/projection';
import { portfolioList, portfolioRowOf } from '../portfolio/portfolio.list.ts';
import type { LiveProjection } from './live-projection.ts';

/** `portfolio`: rows of the portfolio as it is today, at the usual horizon. */
export const portfolioLive = (lists: Lists, models: readonly ModelId[]): LiveProjection => ({
  name: 'portfolio',
  of: 'all',
  models,
  isScored: true,
  rows: async (accountIds) => {
    const rows = (await lists.rows(portfolioList, accountIds)).map(portfolioRowOf);
    const listed = new Set(rows.map(({ accountId }) => accountId));
    return { rows, removed: accountIds.filter((accountId) => !listed.has(accountId)) };
  },
});
