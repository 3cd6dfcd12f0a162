import type { Currency } from '#kernel/money';
import type { BuyingRole } from '../people/people.events.ts';
import { ofTheAccount, type Subject } from '../subject.ts';

export const LOSS_REASONS = [
  'competitor',
  'price',
  'service',
  'need-ended',
  'ceased-trading',
  'other',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** How much of Coverage a buying role carries; the weights of all required roles add up to 100. */
export interface RequiredRole {
  readonly role: BuyingRole;
  readonly weightPercent: number;
}

/** Accounts as such: who they are, who answers for them, whether they matter most, whether they are lost. */
export interface AccountsShapes {
  AccountOpened: { data: { as: 'prospect' | 'customer' }; personal: { name: string } };
  AccountRenamed: { data: object; personal: { name: string } };
  /** What another system calls the account; of an e-mail address an opaque id. */
  AccountKnownAs: { data: { system: string; externalId: string } };
  AccountPlacedUnderParent: { data: { parentId: string | null } };
  ManagerAssigned: { data: { managerId: string } };
  AccountHandedOver: {
    data: { fromManagerId: string; toManagerId: string };
    personal: { reason: string };
  };
  KeyAccountDesignated: {
    data: { byProfitability: boolean; byStrategy: boolean };
    personal: { reason: string };
  };
  KeyAccountEnded: { data: object; personal: { reason: string } };
  RequiredRolesSet: { data: { roles: readonly RequiredRole[] } };
  WalletEstimated: { data: { annualMinor: number; currency: Currency } };
  AccountLost: { data: { reason: LossReason; rival?: string }; personal: { note: string } };
  AccountWonBack: { data: object; personal: { note: string } };
}

export const accounts: Subject<'account', AccountsShapes> = {
  category: 'account',
  things: [],
  types: {
    AccountOpened: {
      texts: 'account',
      group: 'account',
      ...ofTheAccount,
      brings: () => ['the account'],
    },
    AccountRenamed: { texts: 'account', group: 'account', ...ofTheAccount },
    AccountKnownAs: { texts: 'none', group: 'account', ...ofTheAccount },
    AccountPlacedUnderParent: { texts: 'none', group: 'account', ...ofTheAccount },
    ManagerAssigned: { texts: 'none', group: 'account', ...ofTheAccount },
    AccountHandedOver: { texts: 'account', group: 'account', ...ofTheAccount },
    KeyAccountDesignated: { texts: 'account', group: 'account', ...ofTheAccount },
    KeyAccountEnded: { texts: 'account', group: 'account', ...ofTheAccount },
    RequiredRolesSet: { texts: 'none', group: 'people', ...ofTheAccount },
    WalletEstimated: { texts: 'none', group: 'orders', ...ofTheAccount },
    AccountLost: { texts: 'account', group: 'account', ...ofTheAccount },
    AccountWonBack: { texts: 'account', group: 'account', ...ofTheAccount },
  },
};
