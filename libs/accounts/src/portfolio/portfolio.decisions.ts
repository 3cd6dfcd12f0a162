import { Rejection } from '#kernel/decision';
import type { AccountHistory } from '../account-history.ts';
import { happened, mustBeKnown, sameMoment, sameTerms, type Decide } from '../deciding.ts';
import type { EventOf, TimedWish } from '../wish.ts';
import { purchaseAfterLoss } from './purchases.ts';
import { standing, type Standing } from './portfolio.state.ts';

/** The account as it was when the wish says; that it exists is asked of all that is known. */
function standingThen(wish: TimedWish, account: AccountHistory): Standing {
  mustBeKnown(account, wish);
  return account.at(wish.occurredAt, standing);
}

export const openAccount: Decide<'AccountOpened'> = (wish, account) => {
  const { opened } = account.head(standing);
  if (!opened) return [happened(wish, wish.data)];
  const isSame =
    opened.as === wish.data.as &&
    opened.name !== undefined &&
    opened.name === wish.personal?.name &&
    sameMoment(wish, opened);
  if (isSame) return [];
  throw new Rejection('account-exists', `There is already an account ${wish.accountId}.`);
};

export const renameAccount: Decide<'AccountRenamed'> = (wish, account) => {
  const { name } = standingThen(wish, account);
  return name !== undefined && name === wish.personal?.name ? [] : [happened(wish, wish.data)];
};

export const placeUnderParent: Decide<'AccountPlacedUnderParent'> = (wish, account) => {
  const { parentId, ancestorIds } = wish.data;
  if (standingThen(wish, account).parentId === parentId) return [];
  if (parentId === wish.accountId) {
    throw new Rejection('parent-is-itself', 'An account cannot be its own parent.');
  }
  if (parentId !== null && !ancestorIds) {
    throw new Rejection('parent-unknown', `There is no account ${parentId}.`);
  }
  if (ancestorIds?.includes(wish.accountId)) {
    throw new Rejection(
      'parent-is-below',
      `${String(parentId)} is itself placed under ${wish.accountId}.`,
    );
  }
  return [happened(wish, { parentId })];
};

export const assignManager: Decide<'ManagerAssigned'> = (wish, account) =>
  standingThen(wish, account).managerId === wish.data.managerId ? [] : [happened(wish, wish.data)];

export const handOver: Decide<'AccountHandedOver'> = (wish, account) => {
  const { managerId } = standingThen(wish, account);
  const { fromManagerId = managerId, toManagerId } = wish.data;
  if (managerId === toManagerId) return [];
  if (managerId === undefined || fromManagerId === undefined) {
    throw new Rejection('no-manager', 'Nobody managed the account then; assign a manager instead.');
  }
  if (fromManagerId !== managerId) {
    throw new Rejection(
      'manager-differs',
      `The account was managed by ${managerId} then, not by ${fromManagerId}.`,
    );
  }
  return [happened(wish, { fromManagerId, toManagerId })];
};

export const designateKeyAccount: Decide<'KeyAccountDesignated'> = (wish, account) => {
  const { key } = standingThen(wish, account);
  if (!wish.data.byProfitability && !wish.data.byStrategy) {
    throw new Rejection('no-criterion', 'A key account is one by profitability or by strategy.');
  }
  return key && sameTerms(key, wish.data) ? [] : [happened(wish, wish.data)];
};

export const endKeyAccount: Decide<'KeyAccountEnded'> = (wish, account) =>
  standingThen(wish, account).key ? [happened(wish, wish.data)] : [];

export const setRequiredRoles: Decide<'RequiredRolesSet'> = (wish, account) => {
  const { requiredRoles } = standingThen(wish, account);
  mustAddUp(wish.data);
  return requiredRoles && sameTerms(requiredRoles, wish.data) ? [] : [happened(wish, wish.data)];
};

export const estimateWallet: Decide<'WalletEstimated'> = (wish, account) => {
  const { wallet } = standingThen(wish, account);
  return wallet && sameTerms(wallet, wish.data) ? [] : [happened(wish, wish.data)];
};

/** A loss learned late may lie before an order already known: that order then won the account back. */
export const markLost: Decide<'AccountLost'> = (wish, account) => {
  const { lost } = standingThen(wish, account);
  if (lost && sameTerms(lost, wish.data)) return [];
  if (lost) {
    throw new Rejection('already-lost', `The account was already lost then (${lost.reason}).`);
  }
  const wonBackAt = purchaseAfterLoss(account.effective(), wish.occurredAt);
  return [
    happened(wish, wish.data),
    ...(wonBackAt === undefined
      ? []
      : [{ type: 'AccountWonBack' as const, occurredAt: wonBackAt, data: {} }]),
  ];
};

export const winBack: Decide<'AccountWonBack'> = (wish, account) =>
  standingThen(wish, account).lost ? [happened(wish, wish.data)] : [];

function mustAddUp({ roles }: EventOf<'RequiredRolesSet'>['data']): void {
  if (new Set(roles.map(({ role }) => role)).size < roles.length) {
    throw new Rejection('role-twice', 'A role can carry weight only once.');
  }
  const sum = roles.reduce((total, { weightPercent }) => total + weightPercent, 0);
  if (sum !== 100) {
    throw new Rejection('weights-not-100', `The weights add up to ${sum}, not to 100.`);
  }
}
