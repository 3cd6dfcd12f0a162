import { ORDER_KINDS, type OrderLine } from '#events/orders/orders.events';
import type { Currency } from '#kernel/money';
import { Records } from '../command/records.ts';
import { amount, currency, quantity, signedAmount } from '../forms/amounts.ts';
import { fault } from '../forms/faults.ts';
import { optional, type Values } from '../forms/field.ts';
import { note, oneOf, text } from '../forms/fields.ts';
import { minorOf, textsOf, type TellField } from '../forms/form.ts';
import { listOf, record } from '../forms/lists.ts';
import { ownId, ref } from '../forms/references.ts';
import { cancelOrder, placeOrder, returnOrder } from './orders.decisions.ts';

const LINES_MAX = 500;

const contractId = ref('contract', 'The contract.', { example: 'SC-2026-1' });
const reason = optional(note('Why, in words for those who read it later.'));

const line = {
  product: text('What was ordered.'),
  quantity: optional(quantity('How many, as decimal text.')),
  amount: signedAmount('The line’s amount, net of tax; a discount is below 0.'),
  margin: optional(signedAmount('What of it is margin.')),
};

const sum = {
  amount: amount('Net of tax and discount.'),
  currency: currency(),
  margin: optional(signedAmount('What of it is margin.')),
  quantity: optional(quantity('How many in all, as decimal text.')),
  lines: optional(listOf(record(line), 'Its products.', { max: LINES_MAX })),
};

export class PlaceOrder extends Records('OrderPlaced', {
  route: 'orders',
  row: 'order',
  summary: 'Records an order, ad hoc or called off under a supply contract.',
  fields: {
    orderId: ownId('order', 'SO', 'SO-1001'),
    kind: optional(oneOf(ORDER_KINDS, 'By default a call-off where a contract is named.')),
    contractId: optional(contractId),
    ...sum,
  },
  content: ({ orderId, kind, contractId, ...sum }, tell) => {
    const orderKind = kind ?? (contractId === undefined ? 'ad-hoc' : 'call-off');
    if ((orderKind === 'call-off') !== (contractId !== undefined)) {
      tell('contractId', fault('call-off-only'));
    }
    const data = { orderId, kind: orderKind, ...inMinor(sum, tell) };
    return { data: contractId === undefined ? data : { ...data, contractId } };
  },
  decide: placeOrder,
}) {}

export class ReturnOrder extends Records('OrderReturned', {
  route: 'returns',
  row: 'order_returned',
  summary: 'Records a return; its order need not be known, and where it is has to be of that much.',
  fields: {
    returnId: ownId('return', 'RT', 'RT-77'),
    orderId: optional(ref('order', 'The order returned, where it is known.', { waits: true })),
    ...sum,
  },
  content: ({ returnId, orderId, ...sum }, tell) => {
    const data = { returnId, ...inMinor(sum, tell) };
    return { data: orderId === undefined ? data : { ...data, orderId } };
  },
  decide: returnOrder,
}) {}

export class CancelOrder extends Records('OrderCancelled', {
  route: 'orders/:orderId/cancel',
  row: 'order_cancelled',
  summary: 'Records that an order was cancelled.',
  fields: { orderId: ref('order', 'The order’s number.', { example: 'SO-1001' }), reason },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
  decide: cancelOrder,
}) {}

function inMinor({ amount, margin, lines, ...rest }: Values<typeof sum>, tell: TellField) {
  const { currency } = rest;
  return {
    ...rest,
    amountMinor: minorOf(amount, currency, 'amount', tell),
    ...(margin === undefined ? {} : { marginMinor: minorOf(margin, currency, 'margin', tell) }),
    ...(lines === undefined
      ? {}
      : {
          lines: lines.map((line, index) => lineInMinor(line, currency, `lines[${index}]`, tell)),
        }),
  };
}

function lineInMinor(
  { amount, margin, ...rest }: Values<typeof line>,
  currency: Currency,
  field: string,
  tell: TellField,
): OrderLine {
  const amountMinor = minorOf(amount, currency, `${field}.amount`, tell);
  return margin === undefined
    ? { ...rest, amountMinor }
    : {
        ...rest,
        amountMinor,
        marginMinor: minorOf(margin, currency, `${field}.margin`, tell),
      };
}
