import type { AccountEventType } from '#events/catalogue';
import * as commerce from './commerce/commerce.decisions.ts';
import * as competition from './competition/competition.decisions.ts';
import type { Decide } from './deciding/rules.ts';
import * as portfolio from './portfolio/portfolio.decisions.ts';
import * as relationships from './relationships/relationships.decisions.ts';

/** Types that say something of the account, not of another event. */
export type FactType = Exclude<AccountEventType, 'EventCorrected' | 'EventRetracted'>;

/** One line a fact: who decides whether it may be recorded. */
export const FACT_DECISIONS: { readonly [T in FactType]: Decide<T> } = {
  AccountOpened: portfolio.openAccount,
  AccountRenamed: portfolio.renameAccount,
  AccountPlacedUnderParent: portfolio.placeUnderParent,
  ManagerAssigned: portfolio.assignManager,
  AccountHandedOver: portfolio.handOver,
  KeyAccountDesignated: portfolio.designateKeyAccount,
  KeyAccountEnded: portfolio.endKeyAccount,
  RequiredRolesSet: portfolio.setRequiredRoles,
  WalletEstimated: portfolio.estimateWallet,
  AccountLost: portfolio.markLost,
  AccountWonBack: portfolio.winBack,
  StakeholderIdentified: relationships.identifyStakeholder,
  BuyingRoleAssigned: relationships.assignBuyingRole,
  BuyingRoleEnded: relationships.endBuyingRole,
  StanceAssessed: relationships.assessStance,
  StakeholderDeparted: relationships.markDeparted,
  CadenceSet: relationships.setCadence,
  ContactMade: relationships.makeContact,
  OrderPlaced: commerce.placeOrder,
  OrderReturned: commerce.returnOrder,
  OrderCancelled: commerce.cancelOrder,
  ContractDrafted: commerce.draftContract,
  ContractSigned: commerce.signContract,
  ContractAmended: commerce.amendContract,
  ContractRenewed: commerce.renewContract,
  ContractTerminated: commerce.terminateContract,
  CompetitorThreatLogged: competition.logThreat,
  CompetitorThreatReassessed: competition.reassessThreat,
  DefenceActionTaken: competition.takeDefenceAction,
  CompetitorThreatDefended: competition.defendThreat,
  BusinessLostToCompetitor: competition.loseBusiness,
};
