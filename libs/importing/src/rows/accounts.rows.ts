import { flagOf, listOf, numberOf, type RowInput } from './cells.ts';

export const accountRows: Readonly<Record<string, RowInput>> = {
  account: (cells) => ({
    as: cells['as'] ?? 'prospect',
    name: cells['name'] ?? cells['account_name'],
  }),
  account_renamed: (cells) => ({ name: cells['name'] ?? cells['account_name'] }),
  required_roles: (cells) => ({ roles: listOf(cells['roles'])?.map(weighted) }),
  manager: (cells) => ({ managerId: cells['manager_id'] }),
  key_account: (cells) => ({
    byProfitability: flagOf(cells['by_profitability'] ?? 'false'),
    byStrategy: flagOf(cells['by_strategy'] ?? 'false'),
    reason: cells['reason'] ?? cells['note'],
  }),
};

/** A role and what it carries, as `champion:40`. */
function weighted(text: string): object {
  const [role, weight] = text.split(':');
  return { role: role?.trim(), weightPercent: numberOf(weight?.trim()) };
}
