import type { Currency } from '#kernel/money';
import type { EventsOf } from '#kernel/event';
import type { Day, Instant } from '#kernel/time';
import type {
  BuyingRole,
  ContactKind,
  Direction,
  LossReason,
  OrderKind,
  Severity,
  Stance,
} from './vocabulary.ts';

/** One product of an order. Quantity is decimal text, as written; amounts are minor units of the order's currency. */
export interface OrderLine {
  readonly product: string;
  readonly quantity?: string;
  readonly amountMinor: number;
  readonly marginMinor?: number;
}

/** How much of Coverage a buying role carries; the weights of all required roles add up to 100. */
export interface RequiredRole {
  readonly role: BuyingRole;
  readonly weightPercent: number;
}

/** What a supply contract says. Without renewalMonths it ends by itself; both end days belong to the term. */
export interface ContractTerms {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly noticeDays: number;
  readonly renewalMonths?: number;
  readonly annualValueMinor: number;
  readonly currency: Currency;
  /** Call-offs the customer committed to in a term. */
  readonly committedCallOffs?: number;
}

/** Everything that can happen to an account. Add optional fields freely; change a shape only through `upcasters`. */
export interface AccountShapes {
  AccountOpened: { data: { as: 'prospect' | 'customer' }; personal: { name: string } };
  AccountRenamed: { data: object; personal: { name: string } };
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

  StakeholderIdentified: {
    data: { stakeholderId: string };
    personal: { name: string; title?: string; email?: string; phone?: string };
  };
  BuyingRoleAssigned: { data: { stakeholderId: string; role: BuyingRole } };
  BuyingRoleEnded: { data: { stakeholderId: string; role: BuyingRole } };
  StanceAssessed: {
    data: { stakeholderId: string; stance: Stance };
    personal: { note: string };
  };
  StakeholderDeparted: { data: { stakeholderId: string; successorId?: string } };
  CadenceSet: { data: { stakeholderId: string; interactionsPer30Days: number } };
  ContactMade: {
    data: {
      kind: ContactKind;
      direction: Direction;
      answered: boolean;
      stakeholderIds: readonly string[];
      colleagueIds: readonly string[];
      minutes?: number;
      /** Id of the earlier event this message answers. */
      answers?: string;
      /** The number the contact goes by in the system it comes from. */
      reference?: string;
    };
    personal: { outcome?: string; note?: string };
  };

  OrderPlaced: {
    data: {
      orderId: string;
      kind: OrderKind;
      contractId?: string;
      amountMinor: number;
      currency: Currency;
      marginMinor?: number;
      quantity?: string;
      lines?: readonly OrderLine[];
    };
  };
  OrderReturned: {
    data: {
      returnId: string;
      orderId?: string;
      amountMinor: number;
      currency: Currency;
      marginMinor?: number;
      quantity?: string;
      lines?: readonly OrderLine[];
    };
  };
  OrderCancelled: { data: { orderId: string }; personal: { reason: string } };

  ContractDrafted: { data: { contractId: string } & ContractTerms };
  ContractSigned: { data: { contractId: string } & ContractTerms };
  /** Holds the terms as they are from the amendment on, whole. */
  ContractAmended: { data: { contractId: string } & ContractTerms; personal: { reason: string } };
  ContractRenewed: { data: { contractId: string; endsOn: Day; annualValueMinor?: number } };
  ContractTerminated: {
    data: { contractId: string; endsOn: Day };
    personal: { reason: string };
  };

  CompetitorThreatLogged: {
    data: { threatId: string; rival: string; severity: Severity };
    personal: { evidence: string };
  };
  CompetitorThreatReassessed: {
    data: { threatId: string; severity: Severity };
    personal: { evidence: string };
  };
  DefenceActionTaken: { data: { threatId: string }; personal: { action: string } };
  CompetitorThreatDefended: { data: { threatId: string }; personal: { note: string } };
  BusinessLostToCompetitor: {
    data: { threatId: string; annualValueMinor?: number; currency?: Currency };
    personal: { note: string };
  };

  /** Holds the whole new content, upcast and sealed as the corrected event's type. */
  EventCorrected: {
    data: {
      event: string;
      type: string;
      schemaVersion: number;
      occurredAt: Instant;
      data: object;
    };
    personal: object;
  };
  /** Takes an event out of the effective history; retracting a retraction brings it back. */
  EventRetracted: { data: { event: string }; personal: { reason: string } };
}

export type AccountEvent = EventsOf<AccountShapes>;
export type AccountEventType = AccountEvent['type'];
