import { isCurrency, type Currency } from '#kernel/money';
import { fault } from './faults.ts';
import type { Field } from './field.ts';

const AMOUNT = /^\+?\d{1,15}(?:\.\d{1,10})?$/;
const SIGNED_AMOUNT = /^[+-]?\d{1,15}(?:\.\d{1,10})?$/;

/** An amount as decimal text; 0 is one, a negative is not. Its currency decides how many decimals it takes. */
export const amount = (description: string): Field<string> => ({
  read: (value, tell) => {
    const written = typeof value === 'string' ? value.trim() : '';
    if (AMOUNT.test(written)) return written;
    return SIGNED_AMOUNT.test(written)
      ? void tell(fault('negative'))
      : void tell(fault('not-amount'));
  },
  optional: false,
  kind: 'money',
  place: 'data',
  schema: { type: 'string', description, pattern: AMOUNT.source, example: '1250.00' },
});

/** An amount that may be below 0, as a margin may. */
export const signedAmount = (description: string): Field<string> => ({
  read: (value, tell) => {
    const written = typeof value === 'string' ? value.trim() : '';
    return SIGNED_AMOUNT.test(written) ? written : void tell(fault('not-amount'));
  },
  optional: false,
  kind: 'signed-money',
  place: 'data',
  schema: { type: 'string', description, pattern: SIGNED_AMOUNT.source, example: '310.00' },
});

export const currency = (description = 'ISO 4217 code.'): Field<Currency> => ({
  read: (value, tell) =>
    typeof value === 'string' && isCurrency(value) ? value : tell(fault('not-currency')),
  optional: false,
  kind: 'currency',
  place: 'data',
  schema: { type: 'string', description, pattern: '^[A-Z]{3}$', example: 'EUR' },
});

const QUANTITY = /^\d{1,12}(?:\.\d{1,6})?$/;

/** How many, as decimal text, kept as written. */
export const quantity = (description: string): Field<string> => ({
  read: (value, tell) =>
    typeof value === 'string' && QUANTITY.test(value.trim())
      ? value.trim()
      : tell(fault('not-quantity')),
  optional: false,
  kind: 'quantity',
  place: 'data',
  schema: { type: 'string', description, pattern: QUANTITY.source, example: '12' },
});

/** An amount that goes to the event's data in minor units of the currency beside it, under its name and `Minor`. */
export const money = (description: string): Field<string, false, 'minor'> => ({
  ...amount(description),
  place: 'minor',
});

export const signedMoney = (description: string): Field<string, false, 'minor'> => ({
  ...signedAmount(description),
  place: 'minor',
});
