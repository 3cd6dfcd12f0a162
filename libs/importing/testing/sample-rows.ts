import type { MainstayEventType } from '#events/catalogue';

/** A row of a file, and the type of event that has to come of it. */
export interface SampleRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly records: MainstayEventType;
  /** A row that has to be recorded before it. */
  readonly after?: Readonly<Record<string, string>> & { readonly type: string };
}

/**
 * Rows of an account's life: recorded one after the other they are a history. Types that are not here have the fields
 * of their form as columns, and are made of the samples of events.
 */
export const SAMPLE_ROWS: Readonly<Record<string, SampleRow>> = {
  account: {
    cells: { occurred_at: '2026-01-10', account_name: 'Acme' },
    records: 'AccountOpened',
  },
  account_renamed: {
    cells: { occurred_at: '2026-01-11', name: 'Acme Holding' },
    records: 'AccountRenamed',
  },
  stakeholder: {
    cells: { occurred_at: '2026-01-12', reference: 'asha', name: 'Asha Rao', phone: '+4930123456' },
    records: 'StakeholderIdentified',
  },
  buying_role: {
    cells: { occurred_at: '2026-01-12', stakeholder_id: 'asha', role: 'purchasing-officer' },
    records: 'BuyingRoleAssigned',
  },
  manager: {
    cells: { occurred_at: '2026-01-13', manager_id: 'rep-1' },
    records: 'ManagerAssigned',
  },
  key_account: {
    cells: { occurred_at: '2026-01-14', by_strategy: 'yes', reason: 'Opens the north.' },
    records: 'KeyAccountDesignated',
  },
  contact: {
    cells: {
      occurred_at: '2026-01-20 10:30',
      kind: 'meeting',
      stakeholder_ids: 'asha',
      minutes: '45',
    },
    records: 'ContactMade',
  },
  contract: {
    cells: {
      occurred_at: '2026-02-01',
      reference: 'SC-1',
      ends_on: '2027-01-31',
      annual_value: '120000',
    },
    records: 'ContractSigned',
  },
  order: {
    cells: { occurred_at: '2026-02-10', reference: 'SO-1', amount: '12.50', contract_id: 'SC-1' },
    records: 'OrderPlaced',
  },
  order_returned: {
    cells: { occurred_at: '2026-02-20', reference: 'RT-1', amount: '-2.50', order_id: 'SO-1' },
    records: 'OrderReturned',
  },
  threat: {
    cells: { occurred_at: '2026-03-02', reference: 'T-1', rival: 'Globex', severity: 'serious' },
    records: 'CompetitorThreatLogged',
  },
  parent: {
    cells: { occurred_at: '2026-03-04', parent_id: 'holding' },
    records: 'AccountPlacedUnderParent',
    after: {
      type: 'account',
      account_id: 'holding',
      occurred_at: '2026-01-01',
      account_name: 'Holding',
    },
  },
  handed_over: {
    cells: { occurred_at: '2026-03-05', to_manager_id: 'rep-2', reason: 'Moved.' },
    records: 'AccountHandedOver',
  },
  key_account_ended: {
    cells: { occurred_at: '2026-03-06', reason: 'Too small.' },
    records: 'KeyAccountEnded',
  },
  required_roles: {
    cells: { occurred_at: '2026-03-07', roles: 'champion:60;user:40' },
    records: 'RequiredRolesSet',
  },
  wallet: {
    cells: { occurred_at: '2026-03-08', annual: '250000' },
    records: 'WalletEstimated',
  },
  stakeholder_details: {
    cells: { occurred_at: '2026-03-09', stakeholder_id: 'asha', title: 'Director' },
    records: 'StakeholderDetailsChanged',
  },
  known_as: {
    cells: { occurred_at: '2026-03-09', system: 'shopify', external_id: '6423107' },
    records: 'AccountKnownAs',
  },
  stance: {
    cells: { occurred_at: '2026-03-09', stakeholder_id: 'asha', stance: 'supporter' },
    records: 'StanceAssessed',
  },
  cadence: {
    cells: { occurred_at: '2026-03-10', stakeholder_id: 'asha', interactions_per30_days: '1.5' },
    records: 'CadenceSet',
  },
  threat_reassessed: {
    cells: { occurred_at: '2026-03-11', threat_id: 'T-1', severity: 'minor' },
    records: 'CompetitorThreatReassessed',
  },
  defence: {
    cells: { occurred_at: '2026-03-12', threat_id: 'T-1', action: 'A visit.' },
    records: 'DefenceActionTaken',
  },
  business_lost: {
    cells: { occurred_at: '2026-03-13', threat_id: 'T-1', annual_value: '900' },
    records: 'BusinessLostToCompetitor',
  },
  threat_defended: {
    cells: { occurred_at: '2026-03-14', threat_id: 'T-2' },
    after: {
      type: 'threat',
      occurred_at: '2026-03-13',
      reference: 'T-2',
      rival: 'Initech',
      severity: 'minor',
    },
    records: 'CompetitorThreatDefended',
  },
  contract_drafted: {
    cells: {
      occurred_at: '2026-03-15',
      reference: 'SC-2',
      starts_on: '2026-03-15',
      ends_on: '2027-03-14',
      annual_value: '5',
    },
    records: 'ContractDrafted',
  },
  contract_amended: {
    cells: {
      occurred_at: '2026-03-16',
      contract_id: 'SC-1',
      starts_on: '2026-02-01',
      ends_on: '2027-01-31',
      annual_value: '130000',
      reason: 'More.',
    },
    records: 'ContractAmended',
  },
  contract_renewed: {
    cells: { occurred_at: '2026-03-17', contract_id: 'SC-1', ends_on: '2028-01-31' },
    records: 'ContractRenewed',
  },
  contract_terminated: {
    cells: {
      occurred_at: '2026-03-18',
      contract_id: 'SC-1',
      ends_on: '2026-12-31',
      reason: 'Price.',
    },
    records: 'ContractTerminated',
  },
  order_cancelled: {
    cells: { occurred_at: '2026-03-19', order_id: 'SO-1', reason: 'By mistake.' },
    records: 'OrderCancelled',
  },
  buying_role_ended: {
    cells: { occurred_at: '2026-03-20', stakeholder_id: 'asha', role: 'purchasing-officer' },
    records: 'BuyingRoleEnded',
  },
  departed: {
    cells: { occurred_at: '2026-03-21', stakeholder_id: 'asha' },
    records: 'StakeholderDeparted',
  },
  lost: {
    cells: { occurred_at: '2026-03-22', reason: 'price', note: 'Cheaper elsewhere.' },
    records: 'AccountLost',
  },
  won_back: {
    cells: { occurred_at: '2026-03-23', note: 'Back.' },
    records: 'AccountWonBack',
  },
};
