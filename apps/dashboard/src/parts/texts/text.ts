import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { accountEn } from '../../pages/account/account.en.ts';
import type { becauseEn } from '../../pages/account/why/because.en.ts';
import type { timelineEn } from '../../pages/account/timeline/timeline.en.ts';
import type { portfolioEn } from '../../pages/portfolio/portfolio.en.ts';
import type { shellEn } from '../../frame/frame.en.ts';
import type { welcomeEn } from '../../pages/portfolio/welcome/welcome.en.ts';
import type { sharedEn } from '../../words/common.en.ts';

type Texts = typeof sharedEn &
  typeof shellEn &
  typeof portfolioEn &
  typeof accountEn &
  typeof becauseEn &
  typeof timelineEn &
  typeof welcomeEn;

/** The name of a text; a name that has no text does not compile. */
export type TextId = keyof Texts;
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
