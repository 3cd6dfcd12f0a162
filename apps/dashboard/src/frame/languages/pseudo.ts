import type { Texts } from '../../parts/texts/text.ts';

/** A message as it is read beforehand, as far as it is changed here. */
interface Element {
  readonly type: number;
  readonly value: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const LITERAL = 0;

/**
 * English with accents, in brackets, and longer by two fifths: a text on the page without them is not translated, and
 * one without its bracket is cut off.
 */
export function pseudo(english: Texts): Texts {
  return Object.fromEntries(
    Object.entries(english).map(([name, text]) => {
      // The page's texts were read when it was built.
      const message = text as unknown as readonly Element[];
      const length = lettersIn(message);
      const longer = '~'.repeat(Math.ceil(length * LONGER));
      const made = [literal('['), ...message.map(accented), literal(`${longer}]`)];
      return [name, made as unknown as string];
    }),
  );
}

/** German is about so much longer than English. */
const LONGER = 0.4;

const literal = (value: string): Element => ({ type: LITERAL, value });

function accented(element: Element): Element {
  if (element.type === LITERAL) return literal(withAccents(String(element.value)));
  if (!element.options) return element;
  const options = Object.entries(element.options).map(([name, { value }]) => [
    name,
    { value: value.map(accented) },
  ]);
  return { ...element, options: Object.fromEntries(options) as NonNullable<Element['options']> };
}

const lettersIn = (message: readonly Element[]): number =>
  message.reduce((sum, { type, value, options = {} }) => {
    const within = Object.values(options).map((one) => lettersIn(one.value));
    return sum + (type === LITERAL ? String(value).length : Math.max(0, ...within));
  }, 0);

const PLAIN = 'AEIOUaeiouncsy';
const ACCENTED = 'ÀÉÎÕÜàéîõüñçšý';

const withAccents = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
