import { formatAmount, isCurrency, type Currency } from '#kernel/money';
import type { AnyField, Fields } from './field.ts';
import type { Form } from './form.ts';

type Content = Readonly<Record<string, unknown>>;

/** What an event says, as it was recorded. */
export interface Said {
  readonly data: object;
  readonly personal?: object | null | undefined;
}

/**
 * The fields a form would have been filled with for what an event says: the inverse of what forms make of their
 * fields. Amounts are decimal text in major units again, texts stand beside the data; when it was so is not among them.
 * Some events say amounts in the currency of what they are about, which then is `otherwise`.
 */
export function valuesOf(
  { fields }: Pick<Form, 'fields'>,
  { data, personal }: Said,
  otherwise?: Currency,
): Content {
  const said: Content = { ...data, ...personal };
  const isOfAnother = !('currency' in said) && Object.keys(said).some(isMinor);
  const withCurrency = isOfAnother && otherwise ? { ...said, currency: otherwise } : said;
  return valuesIn(fields, withCurrency, withCurrency['currency']);
}

const isMinor = (name: string): boolean => name.endsWith('Minor');

const valuesIn = (fields: Fields, said: Content, currency: unknown): Content =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = valueIn(name, field, said, currency);
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );

function valueIn(name: string, field: AnyField, said: Content, currency: unknown): unknown {
  const minor = said[`${name}Minor`];
  if (typeof minor === 'number' && typeof currency === 'string' && isCurrency(currency)) {
    return formatAmount(minor, currency);
  }
  const value = said[name];
  const { inside } = field;
  if (inside === undefined || !Array.isArray(value)) return value;
  // Records of a list; those of forms hold plain objects only.
  return value.map((each) => valuesIn(inside, each as Content, currency));
}
