import type { Column, ColumnMap } from '../reading/columns.ts';
import type { ColumnProfile } from '../reading/conventions.ts';
import { kindOfColumn } from './column-kinds.ts';

/** What others call our columns, in the order in which they say it best; letters and digits alone are compared. */
const KNOWN_AS: Readonly<Record<Column, readonly string[]>> = {
  account_id: [
    'accountid',
    'customerid',
    'customernumber',
    'customerno',
    'clientid',
    'kundennummer',
    'kundennr',
    'debitor',
    'debitorennummer',
    'numeroclient',
    'numclient',
    'noclient',
    'nclient',
    'codeclient',
    'customer',
    'account',
    'client',
    'company',
    'kunde',
    'firma',
    'cliente',
    'klant',
    'accountname',
    'companyname',
    'customername',
    'email',
  ],
  account_name: [
    'accountname',
    'customername',
    'companyname',
    'company',
    'kundenname',
    'firma',
    'nomclient',
    'raisonsociale',
  ],
  occurred_at: [
    'occurredat',
    'date',
    'orderdate',
    'invoicedate',
    'createdat',
    'created',
    'day',
    'when',
    'time',
    'datum',
    'belegdatum',
    'rechnungsdatum',
    'bestelldatum',
    'fecha',
    'data',
    'datecommande',
    'datefacture',
    'closedate',
  ],
  reference: [
    'reference',
    'ordernumber',
    'orderno',
    'orderid',
    'order',
    'invoicenumber',
    'invoiceno',
    'invoiceid',
    'invoice',
    'number',
    'rechnungsnummer',
    'auftragsnummer',
    'belegnummer',
    'belegnr',
    'beleg',
    'rechnung',
    'auftrag',
    'numerofacture',
    'numfacture',
    'nofacture',
    'nfacture',
    'ref',
    'id',
  ],
  amount: [
    'amount',
    'netamount',
    'net',
    'subtotal',
    'revenue',
    'value',
    'total',
    'sales',
    'betrag',
    'netto',
    'nettobetrag',
    'umsatz',
    'summe',
    'gesamt',
    'gesamtbetrag',
    'montant',
    'montantht',
    'importe',
    'importo',
    'bedrag',
    'price',
  ],
  currency: ['currency', 'currencycode', 'curr', 'ccy', 'waehrung', 'währung', 'devise', 'moneda'],
  quantity: ['quantity', 'qty', 'units', 'pieces', 'menge', 'anzahl', 'quantite', 'cantidad'],
  product: ['product', 'productname', 'item', 'sku', 'article', 'artikel', 'produkt', 'produit'],
  type: ['eventtype', 'event'],
};

/**
 * Which of a file's columns most likely are which of ours: by what they are called, where what they hold does not
 * contradict it. It is for somebody to confirm.
 */
export function guessColumns(profiles: readonly ColumnProfile[]): ColumnMap {
  const taken = new Set<string>();
  const map: Record<Column, string> = {};
  for (const [ours, names] of Object.entries(KNOWN_AS)) {
    const found = [plain(ours), ...names]
      .map((name) =>
        profiles.find(
          (profile) =>
            plain(profile.name) === name && !taken.has(profile.name) && mayHold(profile, ours),
        ),
      )
      .find((profile) => profile !== undefined);
    if (!found) continue;
    taken.add(found.name);
    map[ours] = found.name;
  }
  return map;
}

/** A column without a cell says nothing against it. */
function mayHold({ filled, holdsDays, holdsNumbers }: ColumnProfile, ours: Column): boolean {
  if (filled === 0) return true;
  const kind = kindOfColumn(ours);
  if (kind === 'number') return holdsNumbers;
  return kind === 'moment' || kind === 'day' ? holdsDays : true;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
