import { isCurrency } from '#kernel/money';
import { fault } from './faults.ts';
import type { Field, FieldPlace, Fields, Values } from './field.ts';
import { minorOf, type TellField } from './form.ts';

type At<F extends Fields, P extends FieldPlace, O extends boolean> = {
  [K in keyof F & string]: F[K] extends Field<infer _T, O, P> ? K : never;
}[keyof F & string];

/** Those of some values that stand under these names. */
type Under<V, K> = { readonly [N in keyof V as N extends K ? N : never]: V[N] };

type IsOne<K, All = K> = K extends unknown ? ([All] extends [K] ? true : false) : never;

/** There are personal texts only where one was said: of a single text that is the one. */
type TextsIn<F extends Fields, K> = [K] extends [never]
  ? never
  : IsOne<K> extends true
    ? Required<Under<Values<F>, K>>
    : Under<Values<F>, K>;

/** What the fields of a form come to where it says nothing else. */
export interface DefaultContent<F extends Fields> {
  readonly data: Under<Values<F>, At<F, 'data', boolean>> & {
    readonly [K in At<F, 'minor', false> as `${K}Minor`]: number;
  } & { readonly [K in At<F, 'minor', true> as `${K}Minor`]?: number };
  readonly personal?: TextsIn<F, At<F, 'texts', boolean>>;
}

/** Sealed fields go to the texts, money becomes minor units of the currency beside it, all else stays as it is. */
export function defaultContent(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  tell: TellField,
): { readonly data: object; readonly personal?: object } {
  const data: Record<string, unknown> = {};
  const texts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const place = fields[name]?.place;
    if (place === 'texts') texts[name] = value;
    else if (place === 'minor') {
      const { currency } = values;
      if (typeof currency !== 'string' || !isCurrency(currency)) tell('currency', fault('missing'));
      else data[`${name}Minor`] = minorOf(String(value), currency, name, tell);
    } else data[name] = value;
  }
  return Object.keys(texts).length > 0 ? { data, personal: texts } : { data };
}
