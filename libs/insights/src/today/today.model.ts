import { daysBetween, type Day } from '#kernel/time';
import type { ListedDuty } from '../duties/duties.list.ts';
import { largestOf } from './stake.ts';
import type { PortfolioRow } from '../portfolio/portfolio.view.ts';
import type { Contribution } from '../score/score.view.ts';
import type { Act, DutyLine, NeglectedLine, OfAccount, StakeCard } from './today.view.ts';

/** As many causes of its risk are said of an account. */
const CAUSES_MAX = 3;

/** A duty as it stands on a day. */
export function dutyLine(duty: ListedDuty, row: PortfolioRow | undefined, on: Day): DutyLine {
  const { kind, matterId, ownerId, fromOn, dueOn, untilOn, eventIds } = duty;
  const isPassed = kind === 'renewal' && on > dueOn;
  const { sinceOn } = duty.says.params;
  return {
    ...whose(duty),
    kind,
    matterId,
    ownerId,
    fromOn,
    dueOn,
    untilOn,
    lateDays: daysBetween(dueOn, on),
    says: {
      code: isPassed ? 'renewal-passed' : duty.says.code,
      params: {
        ...duty.says.params,
        ...(typeof sinceOn === 'string' ? { days: daysBetween(sinceOn, on) } : {}),
      },
    },
    stake: row?.stake ?? null,
    eventIds,
    act: { ...(isPassed ? renewing(duty) : duty.act), accountId: duty.accountId },
  };
}

/** Once the day of a decision is over, a contract that ends by itself is renewed or not. */
const renewing = ({ says, act }: ListedDuty): Omit<Act, 'accountId'> => {
  const { contractId } = says.params;
  return typeof contractId === 'string'
    ? { command: 'RenewContract', about: { kind: 'contract', id: contractId } }
    : act;
};

/** An account that can be kept by acting, with what speaks most for its leaving. */
export function stakeCard(row: PortfolioRow, all: readonly Contribution[]): StakeCard | undefined {
  const { stake, churnRisk, remedy, accountId } = row;
  if (stake === null || churnRisk === null || remedy === null) return undefined;
  const causes = strongest(all);
  return {
    ...whose(row),
    status: row.status,
    key: row.key,
    churnRisk,
    churnRiskBand: row.churnRiskBand,
    stake,
    renewableMinor: largestOf(row.revenue)?.renewableMinor ?? 0,
    remedy,
    causes,
    lastContactOn: row.lastContactOn,
    act: { command: 'AgreeAction', accountId, values: actingOn(causes) },
  };
}

/** What raises the risk most; what it rests on stands among these, or after them. */
export function strongest(contributions: readonly Contribution[]): readonly Contribution[] {
  const [base] = contributions;
  const raising = contributions
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
  const named =
    base && !raising.includes(base) ? [...raising.slice(0, CAUSES_MAX - 1), base] : raising;
  return named.slice(0, CAUSES_MAX);
}

/** What is agreed next is about the strongest cause, where that is something of the account. */
function actingOn(causes: readonly Contribution[]): Readonly<Record<string, string>> {
  for (const { code, params } of causes) {
    const { threatId, contractId } = params;
    if (code === 'threat' && typeof threatId === 'string') {
      return { purpose: 'defence', about: `threat:${threatId}` };
    }
    if (code.startsWith('renewal-') && typeof contractId === 'string') {
      return { purpose: 'relationship', about: `contract:${contractId}` };
    }
  }
  return { purpose: 'relationship' };
}

export const neglectedLine = (row: PortfolioRow): NeglectedLine => ({
  ...whose(row),
  status: row.status,
  key: row.key,
  neglectedOn: row.neglectedOn,
  twoSidedOn: row.twoSidedOn,
  act: { command: 'MakeContact', accountId: row.accountId },
});

export const whose = ({ accountId, name, managerId }: OfAccount): OfAccount => ({
  accountId,
  name,
  managerId,
});
