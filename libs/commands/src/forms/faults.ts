import type { Params } from '#kernel/decision';

/**
 * All that can be wrong with a field, by its name: the sentence for whoever reads English, said after the field's own
 * name. Other languages say it by the same name, from what it is about.
 */
const SENTENCES = {
  missing: () => 'is missing',
  empty: () => 'must not be empty',
  'not-known': () => 'is not known here',
  'nothing-new': () => 'is missing, as is all else that could change',
  'in-the-future': () => 'lies in the future',
  'not-text': () => 'must be text',
  'too-long': ({ max }: Max) => `must be at most ${max} characters`,
  'not-storable': () => 'holds characters that cannot be stored',
  'not-account-number': () => 'must be up to 64 printable characters',
  'not-identifier': () =>
    'must be 1 to 64 letters, digits or . _ ~ -, and begin with a letter or digit',
  'not-one-of': ({ words }: { readonly words: string }) => `must be one of ${words}`,
  'not-flag': () => 'must be true or false',
  'not-whole': ({ min, max }: Max & { readonly min: number }) =>
    `must be a whole number from ${min} to ${max}`,
  'not-positive': ({ max }: Max) => `must be a number above 0 and at most ${max}`,
  'not-number': () => 'must be a number',
  'not-day': () => 'must be a calendar day such as 2026-03-31',
  'not-instant': () => 'must be an instant with its offset, such as 2026-03-31T14:30:00Z',
  'not-email': () => 'must be an address such as ada@example.org',
  'is-email': () => 'must not be an e-mail address',
  'not-phone': () => 'must be a number with its country, such as +49 30 123456',
  'not-amount': () => 'must be an amount as decimal text, such as "12.50"',
  negative: () => 'must not be negative',
  'not-currency': () => 'must be a currency of ISO 4217, such as EUR',
  'not-quantity': () => 'must be a quantity as decimal text, such as "12" or "2.5"',
  'too-fine': ({ currency }: { readonly currency: string }) =>
    `has more decimals or digits than ${currency} takes`,
  'not-list': () => 'must be a list',
  'too-many': ({ max }: Max) => `must have at most ${max} elements`,
  'too-few': ({ min }: { readonly min: number }) => `must have at least ${min} elements`,
  twice: () => 'names somebody twice',
  'not-object': () => 'must be an object',
  'not-content': () => 'must be an object with the fields the event was recorded by',
  'said-twice': () => 'cannot be said together with occurredAt',
  'without-value': () => 'goes together with annualValue',
  'call-off-only': () => 'is said for a call-off, and only for one',
  'not-about': ({ kinds }: { readonly kinds: string }) =>
    `must be the kind and the id of something of the account, such as threat:T-1; kinds are ${kinds}`,
  'not-matter': () => 'must be the name of a duty, such as threat.T-1, or account',
  'day-over': () => 'lies before the day it is said',
  'too-far-ahead': ({ days }: { readonly days: number }) => `lies more than ${days} days ahead`,
  'before-start': () => 'lies before startsOn',
  'differs-between-lines': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `differs between the lines of one order: ${one} and ${other}`,
} as const;

interface Max {
  readonly max: number;
}

export type FaultCode = keyof typeof SENTENCES;

/** What is wrong with a field: a name for programs and languages, what it is about, and a sentence in English. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly params?: Params;
}

export function fault<C extends FaultCode>(
  code: C,
  ...about: Parameters<(typeof SENTENCES)[C]>
): Fault {
  // The code's own parameters are asked for above; here any of them is one.
  const sentence = SENTENCES[code] as (params?: Params) => string;
  const [params] = about as readonly Params[];
  return { code, message: sentence(params), ...(params ? { params } : {}) };
}
