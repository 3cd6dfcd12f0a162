import { cursorOf, type PageEnd } from '../asking/cursor.ts';
import { questionOf } from '../asking/paging.ts';
import type { ListedMoment } from '../lists/listed-at.ts';
import type { Contribution } from '../score/score.view.ts';
import { asideOn, atStakeOn, inHandOn, notToBeForgottenOn } from './accounts-on.ts';
import { dueOn, type TodayLists } from './due.ts';
import { neglectedLine, stakeCard } from './today.model.ts';
import { DUE_LIMIT_MAX, todayAsked, type TodayQuery } from './today.query.ts';
import type { TodayView } from './today.view.ts';
import type { Whose } from './whose.ts';

/** Why accounts may leave, by their ids. */
type CausesOf = (
  accountIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly Contribution[]>>;

const NO_CARDS = {
  atStake: [],
  atStakeTotal: 0,
  notToBeForgotten: [],
  setAside: [],
  setAsideTotal: 0,
  inHand: [],
  inHandTotal: 0,
} as const;

/** What a day asks of somebody, from the lists as they are at a moment. Pages after the first hold what is due alone. */
export async function todayOf(
  lists: TodayLists,
  moment: ListedMoment,
  query: TodayQuery,
  end: PageEnd | undefined,
  causesOf: CausesOf,
): Promise<TodayView> {
  const { view, ledgerId, position } = moment;
  const { ownerId, on = view.asOf, limit = DUE_LIMIT_MAX } = query;
  const due = await dueOn(lists, on, query, {
    limit: Math.min(Math.max(limit, 1), DUE_LIMIT_MAX),
    after: end,
  });
  const question = end?.question ?? questionOf(todayAsked(query));
  const { asOf, knownAt } = view;
  return {
    ...view,
    on,
    ownerId: ownerId ?? null,
    due: due.lines,
    dueTotal: due.total,
    nextCursor: due.end && cursorOf(ledgerId, { asOf, knownAt, position, question, ...due.end }),
    ...(end ? NO_CARDS : await beside(lists, on, query, causesOf)),
  };
}

async function beside(
  lists: TodayLists,
  on: string,
  of: Whose,
  causesOf: CausesOf,
): Promise<
  Omit<
    TodayView,
    'asOf' | 'knownAt' | 'position' | 'on' | 'ownerId' | 'due' | 'dueTotal' | 'nextCursor'
  >
> {
  const stakes = await atStakeOn(lists, on, of);
  const causes = await causesOf(stakes.rows.map(({ accountId }) => accountId));
  const aside = await asideOn(lists, on, of);
  const inHand = await inHandOn(lists, of);
  return {
    atStake: stakes.rows.flatMap((row) => stakeCard(row, causes.get(row.accountId) ?? []) ?? []),
    atStakeTotal: stakes.total,
    notToBeForgotten: (await notToBeForgottenOn(lists, on, of)).map(neglectedLine),
    setAside: aside.lines,
    setAsideTotal: aside.total,
    inHand: inHand.lines,
    inHandTotal: inHand.total,
  };
}
