import type { AccountEventType } from '#events/catalogue';
import { correctEventForm, retractEventForm } from './amendments/amendments.forms.ts';
import * as commerce from './commerce/commerce.forms.ts';
import * as competition from './competition/competition.forms.ts';
import type { Form } from './forms/form.ts';
import * as portfolio from './portfolio/portfolio.forms.ts';
import * as relationships from './relationships/relationships.forms.ts';

/** One line a type of event: the form it is wished by. */
export const FORMS = {
  AccountOpened: portfolio.openAccountForm,
  AccountRenamed: portfolio.renameAccountForm,
  AccountPlacedUnderParent: portfolio.placeUnderParentForm,
  ManagerAssigned: portfolio.assignManagerForm,
  AccountHandedOver: portfolio.handOverForm,
  KeyAccountDesignated: portfolio.designateKeyAccountForm,
  KeyAccountEnded: portfolio.endKeyAccountForm,
  RequiredRolesSet: portfolio.setRequiredRolesForm,
  WalletEstimated: portfolio.estimateWalletForm,
  AccountLost: portfolio.markLostForm,
  AccountWonBack: portfolio.winBackForm,
  StakeholderIdentified: relationships.identifyStakeholderForm,
  BuyingRoleAssigned: relationships.assignBuyingRoleForm,
  BuyingRoleEnded: relationships.endBuyingRoleForm,
  StanceAssessed: relationships.assessStanceForm,
  StakeholderDeparted: relationships.markDepartedForm,
  CadenceSet: relationships.setCadenceForm,
  ContactMade: relationships.makeContactForm,
  OrderPlaced: commerce.placeOrderForm,
  OrderReturned: commerce.returnOrderForm,
  OrderCancelled: commerce.cancelOrderForm,
  ContractDrafted: commerce.draftContractForm,
  ContractSigned: commerce.signContractForm,
  ContractAmended: commerce.amendContractForm,
  ContractRenewed: commerce.renewContractForm,
  ContractTerminated: commerce.terminateContractForm,
  CompetitorThreatLogged: competition.logThreatForm,
  CompetitorThreatReassessed: competition.reassessThreatForm,
  DefenceActionTaken: competition.takeDefenceActionForm,
  CompetitorThreatDefended: competition.defendThreatForm,
  BusinessLostToCompetitor: competition.loseBusinessForm,
  EventCorrected: correctEventForm,
  EventRetracted: retractEventForm,
} as const satisfies Readonly<Record<AccountEventType, unknown>>;

/** The form a type of event is wished by, where the type is known only when it runs. */
export const formOf = (type: AccountEventType): Form =>
  // Each form's content takes what its own fields give, so handing it just those is sound.
  FORMS[type] as unknown as Form;
