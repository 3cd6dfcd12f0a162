import { formatAmount } from '#kernel/money';
import type { RenewalsPage } from '#insights/views';
import type { CsvTable } from './csv-answer.ts';

/** A row a decision of a customer on a contract, as docs/views.md names the columns. */
export const renewalsTable: CsvTable<RenewalsPage> = {
  heading: [
    'account_id',
    'name',
    'manager_id',
    'contract_id',
    'renewal',
    'decision_on',
    'ends_on',
    'self_renewing',
    'status',
    'annual_value',
    'currency',
    'risk',
  ],
  rowsOf: ({ rows }) =>
    rows.map((row) => [
      row.accountId,
      row.name,
      row.managerId,
      row.contractId,
      row.renewal,
      row.decisionOn,
      row.endsOn,
      row.selfRenewing ? 1 : 0,
      row.status,
      formatAmount(row.annualMinor, row.currency),
      row.currency,
      row.risk,
    ]),
};
