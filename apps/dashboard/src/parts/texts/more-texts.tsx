import type { ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';

interface Props {
  readonly texts: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Adds the texts of a part that is loaded when it is needed. */
export function MoreTexts({ texts, children }: Props) {
  const { locale, timeZone, messages } = useIntl();
  return (
    <IntlProvider
      locale={locale}
      {...(timeZone ? { timeZone } : {})}
      messages={{ ...(messages as Record<string, string>), ...texts }}
    >
      {children}
    </IntlProvider>
  );
}
