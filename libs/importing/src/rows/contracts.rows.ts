import { namedIn, numberOf, valueOf, type Cells, type Input, type RowInput } from './cells.ts';

export const contractRows: Readonly<Record<string, RowInput>> = {
  contract: (cells, id) => ({ contractId: cells['contract_id'] ?? id, ...terms(cells) }),
  contract_drafted: (cells, id) => ({ contractId: cells['contract_id'] ?? id, ...terms(cells) }),
  contract_amended: (cells, id) => ({
    contractId: namedIn(cells, 'contract_id', id),
    ...terms(cells),
    reason: cells['reason'] ?? cells['note'],
  }),
  contract_renewed: (cells, id) => ({
    contractId: namedIn(cells, 'contract_id', id),
    endsOn: cells['ends_on'],
    ...valueOf(cells),
  }),
  contract_terminated: (cells, id) => ({
    contractId: namedIn(cells, 'contract_id', id),
    endsOn: cells['ends_on'],
    reason: cells['reason'] ?? cells['note'],
  }),
};

const terms = (cells: Cells): Input => ({
  startsOn: cells['starts_on'],
  endsOn: cells['ends_on'],
  noticeDays: numberOf(cells['notice_days'] ?? '0'),
  renewalMonths: numberOf(cells['renewal_months']),
  annualValue: cells['annual_value'] ?? cells['amount'],
  currency: cells['currency'],
  committedCallOffs: numberOf(cells['committed_call_offs']),
});
