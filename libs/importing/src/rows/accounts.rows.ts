import { flagOf, type RowInput } from './cells.ts';

export const accountRows: Readonly<Record<string, RowInput>> = {
  manager: (cells) => ({ managerId: cells['manager_id'] }),
  key_account: (cells) => ({
    byProfitability: flagOf(cells['by_profitability'] ?? 'false'),
    byStrategy: flagOf(cells['by_strategy'] ?? 'false'),
    reason: cells['reason'] ?? cells['note'],
  }),
};
