/** What the timeline can be narrowed to, and the types of events each stands for. */
export const EVENT_GROUPS = {
  contacts: ['ContactMade'],
  orders: ['OrderPlaced', 'OrderReturned', 'OrderCancelled', 'WalletEstimated'],
  contracts: [
    'ContractDrafted',
    'ContractSigned',
    'ContractAmended',
    'ContractRenewed',
    'ContractTerminated',
  ],
  people: [
    'StakeholderIdentified',
    'BuyingRoleAssigned',
    'BuyingRoleEnded',
    'StanceAssessed',
    'StakeholderDeparted',
    'CadenceSet',
    'RequiredRolesSet',
  ],
  threats: [
    'CompetitorThreatLogged',
    'CompetitorThreatReassessed',
    'DefenceActionTaken',
    'CompetitorThreatDefended',
    'BusinessLostToCompetitor',
  ],
  account: [
    'AccountOpened',
    'AccountRenamed',
    'AccountPlacedUnderParent',
    'ManagerAssigned',
    'AccountHandedOver',
    'KeyAccountDesignated',
    'KeyAccountEnded',
    'AccountLost',
    'AccountWonBack',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EventGroup = keyof typeof EVENT_GROUPS;

/** The keys above, of which each is a group. */
export const GROUPS = Object.keys(EVENT_GROUPS) as readonly EventGroup[];

/** The types that some groups stand for; undefined for no narrowing. */
export function typesOf(groups: readonly string[]): string | undefined {
  const types = GROUPS.filter((group) => groups.includes(group)).flatMap((group) => [
    ...EVENT_GROUPS[group],
  ]);
  return types.length === 0 ? undefined : types.join(',');
}
