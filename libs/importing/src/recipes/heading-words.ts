import type { ColumnMap } from '../reading/columns.ts';

/** What a column that numbers orders or invoices is called. */
const ORDER_NUMBER =
  /^\*?(?:(?:n°|n[or]\.?|num(?:ber|éro|ero|mer)?) (?:de |of )?)?(?:sales )?(?:order|invoice|bill|receipt|rechnung|auftrag|bestellung|bestell|beleg|facture|commande|factura|pedido|fattura|ordine|factuur)s?(?:[ _-]*(?:no\.?|nr\.?|number|id|#|nummer|num|n°|numéro|número|numero))?$/i;

/** A column whose words may say that a row is no order: open, lost, cancelled, paid. */
const STATUS =
  /status|state|stage|type|kind|won|paid|cancel|phase|zustand|art$|bezahlt|storn|statut|état|etat|estado|stato/i;

/**
 * Whether a heading says by itself that its rows are orders: its reference is the number of an order or an invoice, and
 * no column can say otherwise of a row.
 */
export function saysOrders(heading: readonly string[], map: ColumnMap): boolean {
  const reference = map['reference']?.trim();
  if (reference === undefined || !ORDER_NUMBER.test(reference)) return false;
  if (map['amount'] === undefined && !heading.some((name) => /^amount$/i.test(name.trim())))
    return false;
  return !heading.some((name) => STATUS.test(name));
}
