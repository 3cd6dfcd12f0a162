import type { MainstayEventType } from '#events/catalogue';

/** A row of a file, and the type of event that has to come of it. */
export interface SampleRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly records: MainstayEventType;
}

/**
 * One row for each type whose columns are of its own making: recorded one after the other they are the start of an
 * account. All others are the fields of their form, and are made of the samples of events.
 */
export const SAMPLE_ROWS: Readonly<Record<string, SampleRow>> = {
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
};
