import { namedIn, type Cells, type Input, type RowInput } from './cells.ts';

export const orderRows: Readonly<Record<string, RowInput>> = {
  order: (cells, id) => ({
    orderId: cells['order_id'] ?? id,
    contractId: cells['contract_id'],
    ...sum(cells),
  }),
  order_returned: (cells, id) => ({
    returnId: id,
    orderId: cells['order_id'],
    ...sum(unsigned(cells)),
  }),
  order_cancelled: (cells, id) => ({
    orderId: namedIn(cells, 'order_id', id),
    reason: cells['reason'] ?? cells['note'],
  }),
};

/** A row with a product is an order of one line. */
function sum({ amount, currency, margin, quantity, product }: Cells): Input {
  return {
    amount,
    currency,
    margin,
    quantity,
    ...(product === undefined ? {} : { lines: [{ product, quantity, amount, margin }] }),
  };
}

/** What comes back is stored positive, whichever sign the file gives it. */
function unsigned(cells: Cells): Cells {
  const { amount, quantity } = cells;
  return {
    ...cells,
    ...(amount === undefined ? {} : { amount: amount.replace(/^[+-]/, '') }),
    ...(quantity === undefined ? {} : { quantity: quantity.replace(/^[+-]/, '') }),
  };
}
