import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { worthRetrying } from '../client/api.ts';
import { Unreachable } from '../client/problem.ts';
import type { Arrival } from '../client/session.ts';
import { PAGES } from '../pages/pages.ts';
import { LanguageContext, type Language, type Spoken } from '../parts/texts/language.ts';
import type { Texts } from '../parts/texts/text.ts';
import { commonEn } from '../words/common.en.ts';
import { vocabularyEn } from '../words/vocabulary.en.ts';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { frameEn } from './frame.en.ts';
import { speakFromNowOn, tellBrowser } from './languages/spoken.ts';
import { fetchAllPages, router } from './routes.tsx';
import { Gate } from './sign-in/gate.tsx';
import { cssVariables, theme } from './theme.ts';

const FRESH_MS = 30_000;
const AGAIN_MS = 3_000;
const RETRY_MS = 300;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: worthRetrying,
      retryDelay: RETRY_MS,
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      // A server that was gone is found again without a click.
      refetchInterval: ({ state }) => (state.error instanceof Unreachable ? AGAIN_MS : false),
    },
  },
});

/** What is said before, or beside, any page; the others come with their pages. */
const english: Texts = Object.fromEntries(
  [commonEn, vocabularyEn, frameEn, ...PAGES.map(({ labels }) => labels)].flatMap((words) =>
    Object.entries<string>(words),
  ),
);

interface Props {
  readonly arrival: Arrival;
  /** What the page speaks to begin with. */
  readonly spoken: Spoken;
}

/** The whole page. */
export function App({ arrival, spoken: first }: Props) {
  const language = useChosenLanguage(first);
  const { locale } = language.spoken;
  const texts = useMemo(
    () => ({ ...language.spoken.ahead, ...language.spoken.says(english) }),
    [language.spoken],
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <LanguageContext value={language}>
          <IntlProvider locale={locale} messages={texts}>
            <Gate arrival={arrival} waiting={<FrameSkeleton />}>
              {({ zone }) => (
                <IntlProvider locale={locale} timeZone={zone} messages={texts}>
                  <RouterProvider router={router} />
                  <Warm />
                </IntlProvider>
              )}
            </Gate>
          </IntlProvider>
        </LanguageContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function useChosenLanguage(first: Spoken) {
  const [spoken, setSpoken] = useState(first);
  useLayoutEffect(() => tellBrowser(spoken), [spoken]);
  return useMemo(
    () => ({
      spoken,
      choose: async (language: Language) => setSpoken(await speakFromNowOn(language)),
    }),
    [spoken],
  );
}

const WARM_AFTER_MS = 1_500;

/** Fetches what may be asked for next once the page stands. */
function Warm() {
  useEffect(() => {
    const timer = setTimeout(fetchAllPages, WARM_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
