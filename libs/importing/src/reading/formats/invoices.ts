import { INVOICES_HEADING } from '../headings.ts';
import { allAt, textAt, type Xml } from './xml.ts';

type Cells = Readonly<Record<(typeof INVOICES_HEADING)[number], string>>;

const NO_LINE: Pick<Cells, 'line_number' | 'line_item' | 'line_quantity' | 'line_net'> = {
  line_number: '',
  line_item: '',
  line_quantity: '',
  line_net: '',
};

/** The lines of an invoice or a credit note of UBL 2 as rows; one row for a document without lines. */
export function invoiceRows(document: Xml, isCredit: boolean): readonly (readonly string[])[] {
  const whole = documentCells(document, isCredit);
  const lines = allAt(document, isCredit ? 'CreditNoteLine' : 'InvoiceLine').map(lineCells);
  return (lines.length > 0 ? lines : [NO_LINE]).map((line) => {
    const cells = { ...whole, ...line };
    return INVOICES_HEADING.map((name) => cells[name]);
  });
}

function documentCells(document: Xml, isCredit: boolean): Omit<Cells, keyof typeof NO_LINE> {
  const [party] = allAt(document, 'AccountingCustomerParty', 'Party');
  const [totals] = allAt(document, 'LegalMonetaryTotal');
  const first = (...texts: readonly string[]): string => texts.find((text) => text !== '') ?? '';
  return {
    document: isCredit ? 'credit-note' : 'invoice',
    number: textAt(document, 'ID'),
    issued_on: textAt(document, 'IssueDate'),
    due_on: first(textAt(document, 'DueDate'), textAt(document, 'PaymentMeans', 'PaymentDueDate')),
    type_code: textAt(document, isCredit ? 'CreditNoteTypeCode' : 'InvoiceTypeCode'),
    currency: textAt(document, 'DocumentCurrencyCode'),
    buyer_reference: textAt(document, 'BuyerReference'),
    order_number: textAt(document, 'OrderReference', 'ID'),
    customer_id: first(
      textAt(party, 'PartyIdentification', 'ID'),
      textAt(party, 'EndpointID'),
      textAt(party, 'PartyTaxScheme', 'CompanyID'),
      textAt(document, 'AccountingCustomerParty', 'SupplierAssignedAccountID'),
    ),
    customer_name: first(
      textAt(party, 'PartyName', 'Name'),
      textAt(party, 'PartyLegalEntity', 'RegistrationName'),
    ),
    customer_country: textAt(party, 'PostalAddress', 'Country', 'IdentificationCode'),
    contact_name: textAt(party, 'Contact', 'Name'),
    contact_email: textAt(party, 'Contact', 'ElectronicMail'),
    lines_net: textAt(totals, 'LineExtensionAmount'),
    net: first(textAt(totals, 'TaxExclusiveAmount'), textAt(totals, 'LineExtensionAmount')),
    gross: first(textAt(totals, 'TaxInclusiveAmount'), textAt(totals, 'PayableAmount')),
  };
}

const lineCells = (line: Xml): typeof NO_LINE => ({
  line_number: textAt(line, 'ID'),
  line_item: textAt(line, 'Item', 'Name') || textAt(line, 'Item', 'Description'),
  line_quantity: textAt(line, 'InvoicedQuantity') || textAt(line, 'CreditedQuantity'),
  line_net: textAt(line, 'LineExtensionAmount'),
});
