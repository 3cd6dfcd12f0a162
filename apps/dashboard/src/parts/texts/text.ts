import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { commonEn } from '../../words/common.en.ts';
import type { vocabularyEn } from '../../words/vocabulary.en.ts';

/** Some of the texts of the page by name, in one language. */
export type Texts = Readonly<Record<string, string>>;

/**
 * All texts, by whose they are. Whoever adds texts says so here by declaration merging, since a part may not
 * import the pages that stand on it.
 */
export interface Words {
  readonly common: typeof commonEn;
  readonly vocabulary: typeof vocabularyEn;
}

type NamesIn<W> = W extends unknown ? keyof W & string : never;

/** The name of a text; a name that has no text does not compile, whichever page it belongs to. */
export type TextId = NamesIn<Words[keyof Words]>;
export type Values = Readonly<Record<string, string | number>>;
export type Say = (id: TextId, values?: Values) => string;

/** Texts without values are made once: thousands of rows say the same few words. */
export function sayIn(intl: IntlShape): Say {
  const known = said.get(intl) ?? new Map<TextId, string>();
  said.set(intl, known);
  return (id, values) => {
    if (values) return intl.formatMessage({ id }, values);
    const text = known.get(id) ?? intl.formatMessage({ id });
    known.set(id, text);
    return text;
  };
}

const said = new WeakMap<IntlShape, Map<TextId, string>>();

/** Says a text in the reader's language. */
export function useSay(): Say {
  const intl = useIntl();
  return useMemo(() => sayIn(intl), [intl]);
}
