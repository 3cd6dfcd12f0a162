import type { AccountsShapes } from '#events/accounts/accounts.events';
import type { Sentences } from './sentences.ts';

/** Accounts as such, as the timeline says it. */
export const accountsEn = {
  'event.AccountOpened': 'Account opened as {as, select, prospect {a prospect} other {a customer}}',
  'event.AccountRenamed': 'Account renamed',
  'event.AccountKnownAs': 'Known as {externalId} in {system}',
  'event.AccountPlacedUnderParent':
    '{parentId, select, none {No longer part of another account} other {Placed under {parentId}}}',
  'event.ManagerAssigned': 'New manager: {managerId}',
  'event.AccountHandedOver': 'Handed over from {fromManagerId} to {toManagerId}',
  'event.KeyAccountDesignated':
    'Made a key account, by {by, select, both {profitability and strategy} profitability {profitability} other {strategy}}',
  'event.KeyAccountEnded': 'No longer a key account',
  'event.RequiredRolesSet': 'Required roles set: {roles}',
  'event.WalletEstimated': 'Thought to spend {amount} a year',
  'event.AccountLost':
    'Account lost: {reason, select, competitor {to a competitor} price {over price} service {over service} need_ended {the need ended} ceased_trading {they ceased trading} other {other reasons}}',
  'event.AccountWonBack': 'Account won back',
} as const satisfies Sentences<AccountsShapes>;
