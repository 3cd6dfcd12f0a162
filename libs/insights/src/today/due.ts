import { accountPart } from '#kernel/identifier';
import type { Cell, ListFilter, Lists } from '#kernel/lists';
import type { Day } from '#kernel/time';
import type { PageEnd } from '../asking/cursor.ts';
import { dutiesList, listedDutyOf, standingOn } from '../duties/duties.list.ts';
import { portfolioList, portfolioRowOf } from '../portfolio/portfolio.list.ts';
import { dutyLine } from './today.model.ts';
import type { DutyLine } from './today.view.ts';
import type { Whose } from './whose.ts';

/** The lists a day is read from: the portfolio, and those beside it. */
export interface TodayLists {
  readonly portfolio: Lists;
  readonly beside: Lists;
}

/** Where a duty stands among those that are due. */
interface Place {
  readonly key: string;
  readonly accountId: string;
  readonly dueOn: string;
  readonly units: number;
}

interface Due {
  readonly lines: readonly DutyLine[];
  readonly total: number;
  /** The last line, where more come after it. */
  readonly end: Pick<PageEnd, 'cell' | 'key'> | null;
}

/** So many accounts are asked for by name; of more all are looked at. */
const NAMED_MAX = 500;

/** What is due on a day: by its day, then by what is at stake at its account, from after a page's end. */
export async function dueOn(
  lists: TodayLists,
  on: Day,
  of: Whose,
  {
    limit,
    after,
  }: { readonly limit: number; readonly after: Pick<PageEnd, 'cell' | 'key'> | undefined },
): Promise<Due> {
  const places = await placesOf(lists, standingOn(on, of));
  const left = after ? places.filter((place) => isAfter(place, after)) : places;
  const page = left.slice(0, limit);
  const last = left.length > limit ? page.at(-1) : undefined;
  return {
    lines: await linesOf(lists, page, on),
    total: places.length,
    end: last ? { cell: cellOf(last), key: last.key } : null,
  };
}

async function placesOf(lists: TodayLists, filter: ListFilter): Promise<readonly Place[]> {
  const cells = await lists.beside.cells(dutiesList.shape, filter, [
    'accountId',
    'matterId',
    'dueOn',
  ]);
  const unitsOf = await stakes(lists.portfolio, new Set(cells.map(([id]) => String(id))));
  return cells
    .map(([id, matterId, dueOn]): Place => {
      const accountId = String(id);
      const key = `${accountPart(accountId)}/${String(matterId)}`;
      return { key, accountId, dueOn: String(dueOn), units: unitsOf.get(accountId) ?? 0 };
    })
    .sort(inOrder);
}

async function stakes(
  portfolio: Lists,
  accountIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  if (accountIds.size === 0) return new Map();
  const where =
    accountIds.size > NAMED_MAX
      ? [{ column: 'atStake' }]
      : [{ column: 'accountId', in: [...accountIds] }, { column: 'atStake' }];
  const cells = await portfolio.cells(portfolioList, { where }, ['accountId', 'atStake']);
  return new Map(cells.map(([accountId, units]) => [String(accountId), Number(units)]));
}

function inOrder(one: Place, other: Place): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  if (one.units !== other.units) return other.units - one.units;
  return one.key === other.key ? 0 : one.key < other.key ? -1 : 1;
}

/** A place as a cursor holds it. */
const cellOf = ({ dueOn, units }: Place): string => `${dueOn} ${String(units)}`;

function isAfter(
  place: Place,
  { cell, key }: { readonly cell: Cell; readonly key: string },
): boolean {
  const [dueOn = '', units = '0'] = String(cell).split(' ');
  return inOrder(place, { key, accountId: '', dueOn, units: Number(units) }) > 0;
}

async function linesOf(
  { portfolio, beside }: TodayLists,
  page: readonly Place[],
  on: Day,
): Promise<readonly DutyLine[]> {
  const duties = await beside.rows(
    dutiesList.shape,
    page.map(({ key }) => key),
  );
  const accountIds = [...new Set(page.map(({ accountId }) => accountId))];
  const rows = await portfolio.rows(portfolioList, accountIds);
  const rowOf = new Map(rows.map((row) => [row.key, portfolioRowOf(row)]));
  const byKey = new Map(duties.map((row) => [row.key, listedDutyOf(row)]));
  return page.flatMap(({ key, accountId }) => {
    const duty = byKey.get(key);
    return duty ? [dutyLine(duty, rowOf.get(accountId), on)] : [];
  });
}
