import { useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useLanguage } from './language.ts';
import type { Texts } from './text.ts';

interface Props {
  /** In English, as their part brings them. */
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Adds the texts of a part that is loaded when it is needed, in the reader's language. */
export function MoreTexts({ texts, children }: Props) {
  const { locale, timeZone, messages } = useIntl();
  const { spoken } = useLanguage();
  // Made once: whatever is drawn with these words is drawn again when they are others.
  const all = useMemo(() => {
    // All of them are of one kind: as written in specs, read beforehand in the page.
    const known = messages as Texts;
    return { ...known, ...spoken.says(texts) };
  }, [messages, spoken, texts]);
  return (
    <IntlProvider locale={locale} {...(timeZone ? { timeZone } : {})} messages={all}>
      {children}
    </IntlProvider>
  );
}
