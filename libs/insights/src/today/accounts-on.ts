import type { ListFilter, Lists, ListQuery } from '#kernel/lists';
import type { Day } from '#kernel/time';
import { actionsList } from '../actions/actions.list.ts';
import type { ActionRow } from '../actions/actions.view.ts';
import { dutiesList, listedDutyOf, notAside, standingOn } from '../duties/duties.list.ts';
import { portfolioList, portfolioRowOf } from '../portfolio/portfolio.list.ts';
import type { PortfolioRow } from '../portfolio/portfolio.view.ts';
import type { TodayLists } from './due.ts';
import { whose } from './today.model.ts';
import type { AsideLine, InHandLine } from './today.view.ts';
import { theirAccounts, type Whose } from './whose.ts';

const CARDS_MAX = 20;
const NAMES_MAX = 10;
/** As many lines stand behind "n set aside" and "n in hand". */
const BEHIND_MAX = 100;

/** Accounts of the portfolio, and how many there are of them. */
interface Found {
  readonly rows: readonly PortfolioRow[];
  readonly total: number;
}

async function found(lists: Lists, query: ListQuery): Promise<Found> {
  const { rows, total } = await lists.query(portfolioList, query);
  return { rows: rows.map(portfolioRowOf), total };
}

/** Customers, whether or not they sleep: of others nothing can be kept. */
const CUSTOMERS = { column: 'status', in: ['customer', 'dormant'] } as const;

/** Where most can be kept, and nothing is agreed or put out of sight. */
export const atStakeOn = ({ portfolio }: TodayLists, on: Day, of: Whose): Promise<Found> =>
  found(portfolio, {
    where: [
      { column: 'atStake', from: Number.MIN_VALUE },
      { column: 'inHand', in: [0] },
      notAside(on),
      ...theirAccounts(of),
    ],
    sort: { column: 'atStake', direction: 'desc' },
    limit: CARDS_MAX,
  });

/** Those past their floor of contacts first, then those longest without a contact of two sides. */
export async function notToBeForgottenOn(
  { portfolio }: TodayLists,
  on: Day,
  of: Whose,
): Promise<readonly PortfolioRow[]> {
  const where = [CUSTOMERS, notAside(on), ...theirAccounts(of)];
  const neglected = await found(portfolio, {
    where: [...where, { column: 'neglectedOn', to: on }],
    sort: { column: 'neglectedOn', direction: 'asc' },
    limit: NAMES_MAX,
  });
  if (neglected.rows.length === NAMES_MAX) return neglected.rows;
  const quiet = await found(portfolio, {
    where: [...where, { column: 'quietSince', to: on }],
    sort: { column: 'quietSince', direction: 'asc' },
    limit: NAMES_MAX,
  });
  const known = new Set(neglected.rows.map(({ accountId }) => accountId));
  const others = quiet.rows.filter(({ accountId }) => !known.has(accountId));
  return [...neglected.rows, ...others].slice(0, NAMES_MAX);
}

/** Duties and accounts that are out of sight, those that come back first. */
export async function asideOn(
  { portfolio, beside }: TodayLists,
  on: Day,
  of: Whose,
): Promise<{ readonly lines: readonly AsideLine[]; readonly total: number }> {
  const sort = { column: 'asideUntil', direction: 'asc' } as const;
  const duties = await beside.query(dutiesList.shape, {
    ...standingOn(on, of, true),
    sort,
    limit: BEHIND_MAX,
  });
  const where = [{ column: 'asideUntil', from: on }, ...theirAccounts(of)];
  const accounts = await found(portfolio, { where, sort, limit: BEHIND_MAX });
  const lines = [
    ...duties.rows.map(listedDutyOf).map((duty): AsideLine => ({
      ...whose(duty),
      matterId: duty.matterId,
      kind: duty.kind,
      asideUntil: duty.asideUntil ?? on,
    })),
    ...accounts.rows.map((row): AsideLine => ({
      ...whose(row),
      matterId: 'account',
      kind: 'account',
      asideUntil: row.asideUntil ?? on,
    })),
  ];
  return {
    lines: lines
      .sort((one, other) => (one.asideUntil < other.asideUntil ? -1 : 1))
      .slice(0, BEHIND_MAX),
    total: duties.total + accounts.total,
  };
}

/** Accounts for which something of ours is agreed, each with what is due first. */
export async function inHandOn(
  { portfolio, beside }: TodayLists,
  of: Whose,
): Promise<{ readonly lines: readonly InHandLine[]; readonly total: number }> {
  const { rows, total } = await found(portfolio, {
    where: [{ column: 'inHand', from: 1 }, ...theirAccounts(of)],
    sort: { column: 'atStake', direction: 'desc' },
    limit: BEHIND_MAX,
  });
  const firsts = await firstActions(
    beside,
    rows.map(({ accountId }) => accountId),
  );
  const lines = rows.flatMap((row): readonly InHandLine[] => {
    const first = firsts.get(row.accountId);
    if (!first) return [];
    const { actionId, purpose, ownerId, dueOn, about } = first;
    return [
      { ...whose(row), stake: row.stake, action: { actionId, purpose, ownerId, dueOn, about } },
    ];
  });
  return { lines, total };
}

const ACTIONS_MAX = 50 * BEHIND_MAX;

/** Of each account the action of ours that is due first. */
async function firstActions(
  beside: Lists,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, ActionRow>> {
  if (accountIds.length === 0) return new Map();
  const filter: ListFilter = {
    where: [
      { column: 'accountId', in: accountIds },
      { column: 'side', in: ['us'] },
      { column: 'closedOn', in: [null] },
    ],
  };
  const { rows } = await beside.query(actionsList.shape, {
    ...filter,
    sort: { column: 'dueOn', direction: 'desc' },
    limit: ACTIONS_MAX,
  });
  // What is due later is written first, so that what is due first stays.
  return new Map(
    rows.map(({ body }) => JSON.parse(body) as ActionRow).map((row) => [row.accountId, row]),
  );
}
