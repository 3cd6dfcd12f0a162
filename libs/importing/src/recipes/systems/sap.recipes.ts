import type { Recipe } from '../recipe.ts';
import { any, because, firstColumn, is, isEmpty, not, row } from '../steps.ts';

/** What the columns of the list of sales orders are called in one language. */
interface Va05 {
  readonly language: string;
  readonly order: readonly string[];
  readonly date: readonly string[];
  readonly soldTo: readonly string[];
  readonly name: readonly string[];
  readonly product: readonly string[];
  readonly quantity: readonly string[];
  readonly net: readonly string[];
  readonly currency: readonly string[];
  readonly type: readonly string[];
  readonly rejection: readonly string[];
}

const anyIs = (names: readonly string[], ...words: readonly string[]) =>
  any(...names.map((name) => is(name, ...words)));
const anyFilled = (names: readonly string[]) => any(...names.map((name) => not(isEmpty(name))));

/** Items of sales documents: orders, and returns and credit memos as what comes back. */
function va05(words: Va05): Recipe {
  const columns = {
    account_id: firstColumn(...words.soldTo),
    account_name: firstColumn(...words.name),
    occurred_at: firstColumn(...words.date),
    reference: firstColumn(...words.order),
    currency: firstColumn(...words.currency),
  };
  const line = {
    product: firstColumn(...words.product),
    quantity: firstColumn(...words.quantity),
    amount: firstColumn(...words.net),
  };
  const comesBack = anyIs(
    words.type,
    'RE',
    'G2',
    'CR',
    'REB',
    'GK',
    'Retoure',
    'Returns',
    'Gutschriftsanforderung',
    'Credit Memo Request',
  );
  return {
    name: `sap-va05-${words.language}`,
    title: `SAP VA05 (${words.language}): sales orders`,
    system: 'sap',
    heading: [words.order, words.soldTo, words.net, words.date],
    leftOut: [
      because(
        'a quotation or an enquiry',
        anyIs(words.type, 'AG', 'AF', 'QT', 'IN', 'Angebot', 'Anfrage', 'Quotation', 'Inquiry'),
      ),
      because('rejected', anyFilled(words.rejection)),
    ],
    rows: [
      row('order', columns, { when: not(comesBack), gathered: true, line }),
      row('order_returned', columns, { when: comesBack, gathered: true, line }),
    ],
  };
}

export const va05German: Recipe = va05({
  language: 'de',
  order: ['Verkaufsbeleg'],
  date: ['Belegdatum'],
  soldTo: ['Auftraggeber'],
  name: ['Name Auftraggeber', 'Name 1', 'Name des Auftraggebers'],
  product: ['Material', 'Bezeichnung'],
  quantity: ['Auftragsmenge', 'Auftragsmenge (Position)'],
  net: ['Nettowert', 'Nettowert (Position)'],
  currency: ['Belegwährung', 'Währung'],
  type: ['Verkaufsbelegart'],
  rejection: ['Absagegrund', 'Ablehnungsgrund'],
});

export const va05English: Recipe = va05({
  language: 'en',
  order: ['Sales Document', 'Sales Doc.', 'SD Document', 'Sales order'],
  date: ['Document Date', 'Doc. Date'],
  soldTo: ['Sold-to party', 'Sold-to pt', 'Sold-To Party'],
  name: ['Name sold-to party', 'Sold-to party name', 'Name of sold-to party', 'Name 1'],
  product: ['Material', 'Description', 'Material Description'],
  quantity: ['Order Quantity', 'Order Quantity (Item)', 'Order qty'],
  net: ['Net value', 'Net value (item)'],
  currency: ['Document Currency', 'Doc. Currency', 'Currency', 'Curr.'],
  type: ['Sales Document Type', 'Sales Doc. Type', 'SaTy', 'Order Type'],
  rejection: ['Reason for rejection', 'Rejection reason'],
});
