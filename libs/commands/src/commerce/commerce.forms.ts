import type { OrderLine } from '#events/orders/orders.events';
import { ORDER_KINDS } from '#events/orders/orders.events';
import type { Currency } from '#kernel/money';
import { optional, type Values } from '../forms/field.ts';
import {
  amount,
  currency,
  day,
  identifier,
  listOf,
  note,
  oneOf,
  quantity,
  record,
  signedAmount,
  text,
  whole,
} from '../forms/fields.ts';
import { form, minorOf, textsOf, type TellField } from '../forms/form.ts';

export const LINES_MAX = 500;

const contractId = identifier('The contract.', 'SC-2026-1');
const reason = optional(note('Why, in words for those who read it later.'));

const line = {
  product: text('What was ordered.'),
  quantity: optional(quantity('How many, as decimal text.')),
  amount: amount('The line’s amount, net of tax and discount.'),
  margin: optional(signedAmount('What of it is margin.')),
};

const sum = {
  amount: amount('Net of tax and discount.'),
  currency: currency(),
  margin: optional(signedAmount('What of it is margin.')),
  quantity: optional(quantity('How many in all, as decimal text.')),
  lines: optional(listOf(record(line), 'Its products.', { max: LINES_MAX })),
};

export const placeOrderForm = form('OrderPlaced', {
  summary: 'Records an order, ad hoc or called off under a supply contract.',
  fields: {
    orderId: identifier('The order’s number.', 'SO-1001'),
    kind: optional(oneOf(ORDER_KINDS, 'By default a call-off where a contract is named.')),
    contractId: optional(contractId),
    ...sum,
  },
  content: ({ orderId, kind, contractId, ...sum }, tell) => {
    const orderKind = kind ?? (contractId === undefined ? 'ad-hoc' : 'call-off');
    if ((orderKind === 'call-off') !== (contractId !== undefined)) {
      tell('contractId', 'is said for a call-off, and only for one');
    }
    const data = { orderId, kind: orderKind, ...inMinor(sum, tell) };
    return { data: contractId === undefined ? data : { ...data, contractId } };
  },
});

export const returnOrderForm = form('OrderReturned', {
  summary: 'Records a return; the order it belongs to need not be known.',
  fields: {
    returnId: identifier('The return’s number.', 'RT-77'),
    orderId: optional(identifier('The order returned, where it is known.')),
    ...sum,
  },
  content: ({ returnId, orderId, ...sum }, tell) => {
    const data = { returnId, ...inMinor(sum, tell) };
    return { data: orderId === undefined ? data : { ...data, orderId } };
  },
});

export const cancelOrderForm = form('OrderCancelled', {
  summary: 'Records that an order was cancelled.',
  inPath: ['accountId', 'orderId'],
  fields: { orderId: identifier('The order’s number.', 'SO-1001'), reason },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
});

const terms = {
  contractId,
  startsOn: day('First day of the term.'),
  endsOn: day('Last day of the term.'),
  noticeDays: whole('Days before the end by which notice has to be given.', 0, 3_650),
  renewalMonths: optional(whole('Renews itself for so many months; by default it ends.', 1, 120)),
  annualValue: amount('What it is worth a year, net of tax.'),
  currency: currency(),
  committedCallOffs: optional(
    whole('Call-offs the customer committed to in a term.', 0, 1_000_000),
  ),
};

export const draftContractForm = form('ContractDrafted', {
  summary: 'Records a contract drafted.',
  fields: terms,
  content: (values, tell) => ({ data: inTerms(values, tell) }),
});

export const signContractForm = form('ContractSigned', {
  summary: 'Records a contract signed.',
  fields: terms,
  content: (values, tell) => ({ data: inTerms(values, tell) }),
});

export const amendContractForm = form('ContractAmended', {
  summary: 'Records new terms of a signed contract, whole.',
  inPath: ['accountId', 'contractId'],
  fields: { ...terms, reason },
  content: ({ reason, ...values }, tell) => ({
    data: inTerms(values, tell),
    ...textsOf({ reason }),
  }),
});

export const renewContractForm = form('ContractRenewed', {
  summary: 'Records that a contract was renewed to a later end.',
  inPath: ['accountId', 'contractId'],
  fields: {
    contractId,
    endsOn: day('Last day of the new term.'),
    annualValue: optional(amount('What it is worth a year from then on.')),
    currency: optional(currency('The contract’s currency; needed with a value.')),
  },
  content: ({ contractId, endsOn, annualValue, currency }, tell) => {
    if ((annualValue === undefined) !== (currency === undefined)) {
      tell('currency', 'goes together with annualValue');
    }
    const data = { contractId, endsOn };
    if (annualValue === undefined || currency === undefined) return { data };
    const annualValueMinor = minorOf(annualValue, currency, 'annualValue', tell);
    return { data: { ...data, annualValueMinor, currency } };
  },
});

export const terminateContractForm = form('ContractTerminated', {
  summary: 'Records that a contract was terminated.',
  inPath: ['accountId', 'contractId'],
  fields: { contractId, endsOn: day('Last day it still runs.'), reason },
  content: ({ reason, ...data }) => ({ data, ...textsOf({ reason }) }),
});

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

function inTerms({ annualValue, ...rest }: Values<typeof terms>, tell: TellField) {
  if (rest.endsOn < rest.startsOn) tell('endsOn', 'lies before startsOn');
  return {
    ...rest,
    annualValueMinor: minorOf(annualValue, rest.currency, 'annualValue', tell),
  };
}
