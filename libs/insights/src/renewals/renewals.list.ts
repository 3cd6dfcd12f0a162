import type { ListFilter } from '#kernel/lists';
import { dayFromNumber, type Day } from '#kernel/time';
import { onlyConditions } from '../lists/only.ts';
import { renewalProbability } from '../churn-risk/renewal.ts';
import type { ContractFacts } from '../commerce/contract-facts.ts';
import { round6 } from '../score/score.ts';
import { accountListShape, type AccountList, type AccountListRow } from '../lists/account-list.ts';
import { decisionsAhead, type Decision } from './decisions-ahead.ts';
import type { RenewalRow } from './renewals.view.ts';
import type { RenewalsQuery } from './renewals.query.ts';

/** The decisions of customers on their contracts: a row a decision within 400 days, and each contract's next. */
export const renewalsList: AccountList = {
  shape: accountListShape(
    'renewals',
    5,
    {
      contractId: 'text',
      renewal: 'number',
      decisionOn: 'text',
      endsOn: 'text',
      selfRenewing: 'number',
      status: 'text',
      draftedOn: 'text',
      annualMinor: 'number',
      currency: 'text',
      // The last day on which the row stands: then the decision is taken, or the contract over.
      untilOn: 'text',
    },
    ['untilOn'],
  ),
  reads: ['overview', 'commerce'],
  rowsOf: (_accountId, { commerce }, day) => {
    const listed = commerce.contracts.contracts.map((contract) => {
      const { decisions, nextOn } = decisionsAhead(contract, day);
      return { rows: decisions.map((decision) => rowOf(contract, decision)), nextOn };
    });
    const again = listed.map(({ nextOn }) => nextOn).filter((on) => on !== null);
    return {
      rows: listed.flatMap(({ rows }) => rows),
      againOn: again.length > 0 ? dayFromNumber(Math.min(...again)) : null,
    };
  },
};

function rowOf(contract: ContractFacts, decision: Decision): AccountListRow {
  const isDrafted = contract.status === 'drafted';
  const cells = {
    contractId: contract.contractId,
    renewal: decision.renewal,
    decisionOn: dayFromNumber(decision.on),
    endsOn: dayFromNumber(decision.endsOn),
    status: contract.status === 'signed' ? 'running' : contract.status,
    draftedOn: isDrafted ? dayFromNumber(contract.writtenOn) : null,
    annualMinor: contract.annualValueMinor,
    currency: contract.currency,
  } as const;
  const risk =
    contract.status === 'signed' ? round6(1 - renewalProbability(decision.renewal)) : null;
  const selfRenewing = contract.status === 'signed' && (contract.renewalMonths ?? 0) > 0;
  const shown = { ...cells, selfRenewing, risk } satisfies Omit<
    RenewalRow,
    'accountId' | 'name' | 'managerId'
  >;
  return {
    thing: `${contract.contractId}.${String(decision.renewal)}`,
    cells: {
      ...cells,
      selfRenewing: selfRenewing ? 1 : 0,
      untilOn: selfRenewing ? cells.decisionOn : cells.endsOn,
    },
    shown,
  };
}

/** The rows that stand on a day, of those asked for. */
export const renewalsFilter = (
  { from, to, managerIds, only }: Pick<RenewalsQuery, 'from' | 'to' | 'managerIds' | 'only'>,
  day: Day,
): ListFilter => ({
  where: [
    { column: 'untilOn', from: day },
    ...onlyConditions(only),
    ...(from === undefined ? [] : [{ column: 'decisionOn', from }]),
    ...(to === undefined ? [] : [{ column: 'decisionOn', to }]),
    ...(managerIds === undefined ? [] : [{ column: 'managerId', in: managerIds }]),
  ],
});
