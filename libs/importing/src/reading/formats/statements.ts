import { STATEMENTS_HEADING } from '../headings.ts';
import { allAt, textAt, type Xml } from './xml.ts';

type Cells = Readonly<Record<(typeof STATEMENTS_HEADING)[number], string>>;

const DIRECTIONS: Readonly<Record<string, string>> = { CRDT: 'credit', DBIT: 'debit' };
const STATES: Readonly<Record<string, string>> = {
  BOOK: 'booked',
  PDNG: 'pending',
  INFO: 'information',
};

/** The entries of a statement of camt.053 as rows; of an entry of several transactions, each of them. */
export function statementRows(statement: Xml): readonly (readonly string[])[] {
  const account =
    textAt(statement, 'Acct', 'Id', 'IBAN') || textAt(statement, 'Acct', 'Id', 'Othr', 'Id');
  return allAt(statement, 'Ntry').flatMap((entry) => {
    const parts = allAt(entry, 'NtryDtls', 'TxDtls');
    return (parts.length > 0 ? parts : [entry]).map((part) => {
      const cells = cellsOf(entry, part, account, parts.length > 1);
      return STATEMENTS_HEADING.map((name) => cells[name]);
    });
  });
}

function cellsOf(entry: Xml, part: Xml, account: string, isOneOfSeveral: boolean): Cells {
  const direction = textAt(part, 'CdtDbtInd') || textAt(entry, 'CdtDbtInd');
  // Of several transactions each has its own amount; that of the entry is their sum.
  const [amount] = isOneOfSeveral
    ? [...allAt(part, 'Amt'), ...allAt(part, 'AmtDtls', 'TxAmt', 'Amt')]
    : allAt(entry, 'Amt');
  const other = direction === 'CRDT' ? 'Dbtr' : 'Cdtr';
  const [parties] = allAt(part, 'RltdPties');
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts');
  return {
    entry_id: textAt(part, 'Refs', 'AcctSvcrRef') || textAt(entry, 'AcctSvcrRef'),
    account,
    booked_on: dayAt(entry, 'BookgDt'),
    value_on: dayAt(entry, 'ValDt'),
    amount: textAt(amount),
    currency: textAt(amount, '@Ccy'),
    credit_debit: DIRECTIONS[direction] ?? '',
    status: STATES[status] ?? status.toLowerCase(),
    reversal: textAt(entry, 'RvslInd') === 'true' ? 'yes' : '',
    counterparty_name: textAt(parties, other, 'Nm') || textAt(parties, other, 'Pty', 'Nm'),
    counterparty_account: textAt(parties, `${other}Acct`, 'Id', 'IBAN'),
    end_to_end_id: textAt(part, 'Refs', 'EndToEndId').replace(/^NOTPROVIDED$/, ''),
    remittance: allAt(part, 'RmtInf', 'Ustrd')
      .map((text) => textAt(text))
      .join(' '),
  };
}

const dayAt = (entry: Xml, name: string): string =>
  textAt(entry, name, 'Dt') || textAt(entry, name, 'DtTm').slice(0, 10);
