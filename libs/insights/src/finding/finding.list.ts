import type { AccountList } from '../lists/account-list.ts';

/** Contracts by their numbers, for whoever searches; no report needs it beside the renewals. */
export const findingList: AccountList = {
  shape: {
    name: 'finding',
    version: 1,
    columns: {
      accountId: 'text',
      name: 'text',
      managerId: 'text',
      contractId: 'text',
      againOn: 'text',
    },
    searched: ['contractId'],
  },
  reads: ['overview', 'commerce'],
  rowsOf: (_accountId, { commerce }) => ({
    rows: commerce.contracts.contracts.map(({ contractId }) => ({
      thing: contractId,
      cells: { contractId },
      shown: { contractId },
    })),
    againOn: null,
  }),
};
