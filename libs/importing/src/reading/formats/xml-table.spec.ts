import { tableOf, type ReadTable } from '../../../testing/table-files.ts';
import { INVOICES_HEADING, STATEMENTS_HEADING } from '../headings.ts';

const named = ({ heading, rows }: ReadTable) =>
  rows.map(({ cells }) =>
    Object.fromEntries(
      heading.flatMap((name, place) => (cells[place] ? [[name, cells[place]]] : [])),
    ),
  );

const party = `<cac:AccountingCustomerParty><cac:Party><cbc:EndpointID schemeID="0088">4012</cbc:EndpointID>
  <cac:PartyName><cbc:Name>Alder &amp; Pumps</cbc:Name></cac:PartyName>
  <cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  </cac:Party></cac:AccountingCustomerParty>`;
const line = (id: string, kind: string, net: string) =>
  `<cac:${kind}Line><cbc:ID>${id}</cbc:ID><cbc:LineExtensionAmount currencyID="EUR">${net}</cbc:LineExtensionAmount>
   <cac:Item><cbc:Name>Valve</cbc:Name></cac:Item></cac:${kind}Line>`;
const ubl = (kind: string, ...content: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><${kind} xmlns:cac="urn:a" xmlns:cbc="urn:b">${content.join('')}</${kind}>`;

describe('an invoice of UBL', () => {
  it('has a row for each of its lines, with what is the whole document’s on each', async () => {
    const table = await tableOf(
      ubl(
        'Invoice',
        '<cbc:ID>0012</cbc:ID><cbc:IssueDate>2026-03-04</cbc:IssueDate>',
        '<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>',
        party,
        '<cac:LegalMonetaryTotal><cbc:LineExtensionAmount>202.10</cbc:LineExtensionAmount>',
        '<cbc:TaxExclusiveAmount>200.10</cbc:TaxExclusiveAmount>',
        '<cbc:TaxInclusiveAmount>238.12</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal>',
        line('1', 'Invoice', '160.10'),
        line('2', 'Invoice', '42.00'),
      ),
    );
    expect([table.format, table.heading]).toEqual(['invoices', INVOICES_HEADING]);
    const whole = {
      document: 'invoice',
      number: '0012',
      issued_on: '2026-03-04',
      currency: 'EUR',
      customer_id: '4012',
      customer_name: 'Alder & Pumps',
      customer_country: 'DE',
      lines_net: '202.10',
      net: '200.10',
      gross: '238.12',
      line_item: 'Valve',
    };
    expect(named(table)).toEqual([
      { ...whole, line_number: '1', line_net: '160.10' },
      { ...whole, line_number: '2', line_net: '42.00' },
    ]);
  });

  it('may be a credit note', async () => {
    const table = await tableOf(
      ubl('CreditNote', '<cbc:ID>C1</cbc:ID>', line('1', 'CreditNote', '5')),
    );
    expect(named(table)).toEqual([
      {
        document: 'credit-note',
        number: 'C1',
        line_number: '1',
        line_item: 'Valve',
        line_net: '5',
      },
    ]);
  });
});

describe('a statement of camt.053', () => {
  it('has a row for each transaction of its entries', async () => {
    const details = (name: string, amount: string) =>
      `<TxDtls><Refs><EndToEndId>${name}</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls>
       <RltdPties><Dbtr><Nm>${name} Ltd</Nm></Dbtr><Cdtr><Nm>Us</Nm></Cdtr></RltdPties></TxDtls>`;
    const entry = (sum: string, ...parts: readonly string[]) =>
      `<Ntry><Amt Ccy="EUR">${sum}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
       <BookgDt><DtTm>2026-03-09T10:00:00</DtTm></BookgDt><NtryDtls>${parts.join('')}</NtryDtls></Ntry>`;
    const table = await tableOf(
      `<?xml version="1.0"?><Document xmlns="urn:c"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>NL26</IBAN></Id></Acct>
       ${entry('30.00', details('A', '10.00'), details('B', '20.00'))}${entry('5.00', details('C', ''))}
       </Stmt></BkToCstmrStmt></Document>`,
    );
    expect([table.format, table.heading]).toEqual(['statements', STATEMENTS_HEADING]);
    const common = {
      account: 'NL26',
      booked_on: '2026-03-09',
      currency: 'EUR',
      credit_debit: 'credit',
      status: 'booked',
    };
    const of = (name: string, amount: string) => ({
      ...common,
      amount,
      counterparty_name: `${name} Ltd`,
      end_to_end_id: name,
    });
    expect(named(table)).toEqual([of('A', '10.00'), of('B', '20.00'), of('C', '5.00')]);
  });
});

describe('what an entry of a statement says', () => {
  const statement = (...entries: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>
     <Acct><Id><Othr><Id>77-01</Id></Othr></Id></Acct>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;

  it('is read where it stands: at the entry, or at one of several transactions', async () => {
    const table = await tableOf(
      statement(
        `<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts><RvslInd>true</RvslInd>
         <AcctSvcrRef>E-1</AcctSvcrRef><BookgDt><DtTm>2026-03-09T10:00:00</DtTm></BookgDt><NtryDtls>
         <TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">10.00</Amt></TxAmt></AmtDtls>
         <RltdPties><Cdtr><Pty><Nm>Alder</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>DE12</IBAN></Id></CdtrAcct></RltdPties></TxDtls>
         <TxDtls><CdtDbtInd>CRDT</CdtDbtInd><Amt Ccy="EUR">20.00</Amt><RltdPties><Dbtr><Nm>Birch</Nm></Dbtr></RltdPties></TxDtls>
         </NtryDtls></Ntry>`,
        `<Ntry><Amt Ccy="EUR">5.00</Amt><Sts>OTHR</Sts></Ntry>`,
      ),
    );
    expect(named(table)).toEqual([
      {
        entry_id: 'E-1',
        account: '77-01',
        booked_on: '2026-03-09',
        amount: '10.00',
        currency: 'EUR',
        credit_debit: 'debit',
        status: 'pending',
        reversal: 'yes',
        counterparty_name: 'Alder',
        counterparty_account: 'DE12',
      },
      {
        entry_id: 'E-1',
        account: '77-01',
        booked_on: '2026-03-09',
        amount: '20.00',
        currency: 'EUR',
        credit_debit: 'credit',
        status: 'pending',
        reversal: 'yes',
        counterparty_name: 'Birch',
      },
      { account: '77-01', amount: '5.00', currency: 'EUR', status: 'othr' },
    ]);
  });
});

describe('other XML', () => {
  const deep = `<?xml version="1.0"?>${'<a>'.repeat(200_000)}`;
  const lol = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Invoice>&b;</Invoice>`;

  it.each([
    ['of another kind', '<?xml version="1.0"?><feed/>', 'XML of a kind that is not known'],
    ['that names entities of its own', lol, 'definitions of its own'],
    [
      'that names files',
      lol.replace('"aaaa"', 'SYSTEM "file:///etc/passwd"'),
      'definitions of its own',
    ],
    ['that is nested without end', deep, 'cannot be read as one'],
    ['that is a web page', '<!DOCTYPE html><html><table></table></html>', 'a web page (HTML)'],
  ])('%s is refused in a sentence', async (_what, text, sentence) => {
    await expect(tableOf(text)).rejects.toThrow(sentence);
  });
});
