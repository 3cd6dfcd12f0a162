import type { ListFilter, ListRow } from '#kernel/lists';
import { addDays, dayFromNumber, type Day } from '#kernel/time';
import { accountListShape, type AccountList, type AccountListRow } from '../lists/account-list.ts';
import type { OfAccount } from '../today/today.view.ts';
import { theirMatters, type Whose } from '../today/whose.ts';
import { dutiesOf } from './duties.ts';
import type { Duty } from './duty.ts';

/** What there is to be done about every account, as far as it is foreseen: a row a duty. */
export const dutiesList: AccountList = {
  shape: accountListShape(
    'duties',
    2,
    {
      kind: 'text',
      ownerId: 'text',
      fromOn: 'text',
      dueOn: 'text',
      untilOn: 'text',
      asideUntil: 'text',
      about: 'text',
      matterId: 'text',
    },
    [],
  ),
  reads: ['overview', 'commerce', 'churnRisk', 'work'],
  rowsOf: (_accountId, facts, day) => {
    const { duties, nextOn } = dutiesOf(facts, day);
    const asideUntil = new Map(
      facts.work.aside.map(({ matterId, untilOn }) => [matterId, dayFromNumber(untilOn)]),
    );
    return {
      rows: duties.map((duty) => rowOf(duty, asideUntil.get(duty.matterId) ?? null)),
      againOn: nextOn === null ? null : dayFromNumber(nextOn),
    };
  },
};

/** A duty as its row has it. */
export type ListedDuty = Duty & OfAccount & { readonly asideUntil: Day | null };

function rowOf(duty: Duty, asideUntil: Day | null): AccountListRow {
  const { kind, ownerId, fromOn, dueOn, untilOn, about, matterId } = duty;
  return {
    thing: matterId,
    cells: { kind, ownerId, fromOn, dueOn, untilOn, asideUntil, about, matterId },
    shown: { ...duty, asideUntil } satisfies Omit<ListedDuty, keyof OfAccount>,
  };
}

export const listedDutyOf = ({ body }: ListRow): ListedDuty => JSON.parse(body) as ListedDuty;

/** The rows that stand on a day and are not out of sight, or are. */
export const standingOn = (day: Day, whose: Whose, isAside = false): ListFilter => ({
  where: [
    { column: 'fromOn', to: day },
    {
      any: [
        { column: 'untilOn', in: [null] },
        { column: 'untilOn', from: day },
      ],
    },
    ...theirMatters(whose),
    isAside ? { column: 'asideUntil', from: day } : notAside(day),
  ],
});

/** What is in sight on a day: never set aside, or until a day before. */
export const notAside = (day: Day) =>
  ({
    any: [
      { column: 'asideUntil', in: [null] },
      { column: 'asideUntil', to: dayBefore(day) },
    ],
  }) as const;

const dayBefore = (day: Day): Day => addDays(day, -1);
