import { useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Texts } from './text.ts';

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Adds the texts of a part that is loaded when it is needed. */
export function MoreTexts({ texts, children }: Props) {
  const { locale, timeZone, messages } = useIntl();
  // Made once: whatever is drawn with these words is drawn again when they are others.
  const all = useMemo(() => {
    // The page's texts are plain ones: none is a message parsed beforehand.
    const known = messages as Texts;
    return { ...known, ...texts };
  }, [messages, texts]);
  return (
    <IntlProvider locale={locale} {...(timeZone ? { timeZone } : {})} messages={all}>
      {children}
    </IntlProvider>
  );
}
