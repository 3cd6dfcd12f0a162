import { numberOf, type RowInput } from './cells.ts';

export const contractRows: Readonly<Record<string, RowInput>> = {
  contract: (cells, id) => ({
    contractId: cells['contract_id'] ?? id,
    startsOn: cells['starts_on'] ?? cells['occurred_at']?.slice(0, 10),
    endsOn: cells['ends_on'],
    noticeDays: numberOf(cells['notice_days'] ?? '0'),
    renewalMonths: numberOf(cells['renewal_months']),
    annualValue: cells['annual_value'] ?? cells['amount'],
    currency: cells['currency'],
    committedCallOffs: numberOf(cells['committed_call_offs']),
  }),
};
