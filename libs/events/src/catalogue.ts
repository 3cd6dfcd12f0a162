import type { AccountEvent, AccountShapes } from './account-events.ts';
import type { ImportEvent, ImportShapes } from './import-events.ts';
import type { ModelEvent, ModelShapes } from './model-events.ts';

/** Everything that can happen. */
export type MainstayEvent = AccountEvent | ModelEvent | ImportEvent;
export type MainstayEventType = MainstayEvent['type'];

type Shapes = AccountShapes & ModelShapes & ImportShapes;

/** The category of stream a type belongs to: the text before the stream name's first hyphen. */
export type Category = 'account' | 'model' | 'import';

interface Entry {
  readonly category: Category;
  /** Whose key seals the personal texts: the people the event names, or the account where it names nobody. */
  readonly personal: 'none' | 'account' | 'people';
}

const account = (personal: Entry['personal']): Entry => ({ category: 'account', personal });

/** One line a type: where it lives and whose its personal texts are. */
export const catalogue: Readonly<Record<keyof Shapes, Entry>> = {
  AccountOpened: account('account'),
  AccountRenamed: account('account'),
  AccountPlacedUnderParent: account('none'),
  ManagerAssigned: account('none'),
  AccountHandedOver: account('account'),
  KeyAccountDesignated: account('account'),
  KeyAccountEnded: account('account'),
  RequiredRolesSet: account('none'),
  WalletEstimated: account('none'),
  AccountLost: account('account'),
  AccountWonBack: account('account'),
  StakeholderIdentified: account('people'),
  BuyingRoleAssigned: account('none'),
  BuyingRoleEnded: account('none'),
  StanceAssessed: account('people'),
  StakeholderDeparted: account('none'),
  CadenceSet: account('none'),
  ContactMade: account('people'),
  OrderPlaced: account('none'),
  OrderReturned: account('none'),
  OrderCancelled: account('account'),
  ContractDrafted: account('none'),
  ContractSigned: account('none'),
  ContractAmended: account('account'),
  ContractRenewed: account('none'),
  ContractTerminated: account('account'),
  CompetitorThreatLogged: account('account'),
  CompetitorThreatReassessed: account('account'),
  DefenceActionTaken: account('account'),
  CompetitorThreatDefended: account('account'),
  BusinessLostToCompetitor: account('account'),
  EventCorrected: account('people'),
  EventRetracted: account('account'),
  ChurnModelCalibrated: { category: 'model', personal: 'none' },
  ImportCompleted: { category: 'import', personal: 'account' },
};

export const isEventType = (type: string): type is MainstayEventType =>
  Object.hasOwn(catalogue, type);

/** The people an event names: its personal texts are theirs. */
export function peopleOf(data: object): readonly string[] {
  const { stakeholderId, stakeholderIds } = data as {
    stakeholderId?: unknown;
    stakeholderIds?: unknown;
  };
  const named = [
    stakeholderId,
    ...(Array.isArray(stakeholderIds) ? (stakeholderIds as unknown[]) : []),
  ];
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))].sort();
}
