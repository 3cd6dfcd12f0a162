import type { EventOf } from '#events/catalogue';
import { Rejection } from '#kernel/decision';
import { accountIdOf, mustBeKnown } from '../deciding/account-known.ts';
import type { DataOf, TimedIntent } from '../deciding/intent.ts';
import { eventOf, sameMoment, sameTerms, type Decide } from '../deciding/rules.ts';
import type { History } from '../histories/history.ts';
import { handOversDoneBy } from '../work/work.decisions.ts';
import type { Ancestors } from './accounts.lookups.ts';
import { standing, type Standing } from './accounts.state.ts';
import { purchaseAfterLoss } from './purchases.ts';

/** The account as it was when the intent says; that it exists is asked of all that is known. */
function standingThen(intent: TimedIntent, account: History): Standing {
  mustBeKnown(account, intent);
  return account.at(intent.occurredAt, standing);
}

export const openAccount: Decide<'AccountOpened'> = (intent, account) => {
  const { opened } = account.head(standing);
  if (!opened) return [eventOf(intent, intent.data)];
  const isSame =
    opened.as === intent.data.as &&
    // A name that cannot be opened makes no difference.
    (opened.sealed || (opened.name !== undefined && opened.name === intent.personal?.name)) &&
    sameMoment(intent, opened);
  if (isSame) return [];
  const accountId = accountIdOf(intent);
  throw new Rejection('account-exists', `There is already an account ${accountId}.`, { accountId });
};

export const renameAccount: Decide<'AccountRenamed'> = (intent, account) => {
  const { name } = standingThen(intent, account);
  return name !== undefined && name === intent.personal?.name ? [] : [eventOf(intent, intent.data)];
};

/** Whoever is known by a number of another system stays so; said again it is nothing new, whenever it was so. */
export const knowAs: Decide<'AccountKnownAs'> = (intent, account) => {
  mustBeKnown(account, intent);
  const { knownAs } = account.head(standing);
  return knownAs.some((known) => sameTerms(known, intent.data))
    ? []
    : [eventOf(intent, intent.data)];
};

export const placeUnderParent: Decide<
  'AccountPlacedUnderParent',
  DataOf<'AccountPlacedUnderParent'>,
  Ancestors
> = (intent, account) => {
  const { parentId } = intent.data;
  const { ancestorIds } = intent.around;
  if (standingThen(intent, account).parentId === parentId) return [];
  if (parentId === accountIdOf(intent)) {
    throw new Rejection('parent-is-itself', 'An account cannot be its own parent.');
  }
  if (parentId !== null && !ancestorIds) {
    throw new Rejection('parent-unknown', `There is no account ${parentId}.`, { parentId });
  }
  if (ancestorIds?.includes(accountIdOf(intent))) {
    const accountId = accountIdOf(intent);
    const below = String(parentId);
    throw new Rejection('parent-is-below', `${below} is itself placed under ${accountId}.`, {
      parentId: below,
      accountId,
    });
  }
  return [eventOf(intent, { parentId })];
};

export const assignManager: Decide<'ManagerAssigned'> = (intent, account) =>
  standingThen(intent, account).managerId === intent.data.managerId
    ? []
    : [eventOf(intent, intent.data)];

/** Who hands over is by default whoever manages the account at that moment. */
export interface HandOverAsked {
  readonly fromManagerId?: string;
  readonly toManagerId: string;
}

export const handOver: Decide<'AccountHandedOver', HandOverAsked> = (intent, account) => {
  const { managerId } = standingThen(intent, account);
  const { fromManagerId = managerId, toManagerId } = intent.data;
  if (managerId === toManagerId) return [];
  if (managerId === undefined || fromManagerId === undefined) {
    throw new Rejection('no-manager', 'Nobody managed the account then; assign a manager instead.');
  }
  if (fromManagerId !== managerId) {
    throw new Rejection(
      'manager-differs',
      `The account was managed by ${managerId} then, not by ${fromManagerId}.`,
      { managerId, fromManagerId },
    );
  }
  return [
    eventOf(intent, { fromManagerId, toManagerId }),
    ...handOversDoneBy(intent, account, toManagerId),
  ];
};

export const designateKeyAccount: Decide<'KeyAccountDesignated'> = (intent, account) => {
  const { key } = standingThen(intent, account);
  if (!intent.data.byProfitability && !intent.data.byStrategy) {
    throw new Rejection('no-criterion', 'A key account is one by profitability or by strategy.');
  }
  return key && sameTerms(key, intent.data) ? [] : [eventOf(intent, intent.data)];
};

export const endKeyAccount: Decide<'KeyAccountEnded'> = (intent, account) =>
  standingThen(intent, account).key ? [eventOf(intent, intent.data)] : [];

export const setRequiredRoles: Decide<'RequiredRolesSet'> = (intent, account) => {
  const { requiredRoles } = standingThen(intent, account);
  mustAddUp(intent.data);
  return requiredRoles && sameTerms(requiredRoles, intent.data)
    ? []
    : [eventOf(intent, intent.data)];
};

export const estimateWallet: Decide<'WalletEstimated'> = (intent, account) => {
  const { wallet } = standingThen(intent, account);
  return wallet && sameTerms(wallet, intent.data) ? [] : [eventOf(intent, intent.data)];
};

/** A loss learned late may lie before an order already known: that order then won the account back. */
export const markLost: Decide<'AccountLost'> = (intent, account) => {
  const { lost } = standingThen(intent, account);
  if (lost && sameTerms(lost, intent.data)) return [];
  if (lost) {
    const { reason } = lost;
    throw new Rejection('already-lost', `The account was already lost then (${reason}).`, {
      reason,
    });
  }
  const wonBackAt = purchaseAfterLoss(account.effective(), intent.occurredAt);
  return [
    eventOf(intent, intent.data),
    ...(wonBackAt === undefined
      ? []
      : [{ type: 'AccountWonBack' as const, occurredAt: wonBackAt, data: {} }]),
  ];
};

export const winBack: Decide<'AccountWonBack'> = (intent, account) =>
  standingThen(intent, account).lost ? [eventOf(intent, intent.data)] : [];

function mustAddUp({ roles }: EventOf<'RequiredRolesSet'>['data']): void {
  if (new Set(roles.map(({ role }) => role)).size < roles.length) {
    throw new Rejection('role-twice', 'A role can carry weight only once.');
  }
  const sum = roles.reduce((total, { weightPercent }) => total + weightPercent, 0);
  if (sum !== 100) {
    throw new Rejection('weights-not-100', `The weights add up to ${sum}, not to 100.`, { sum });
  }
}
