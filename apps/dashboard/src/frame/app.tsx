import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import { portfolioEn } from '../pages/portfolio/portfolio.en.ts';
import { worthRetrying } from '../client/api.ts';
import { Unreachable } from '../client/problem.ts';
import { sharedEn } from '../words/common.en.ts';
import { cssVariables, theme } from './theme.ts';
import { shellEn } from './frame.en.ts';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { Gate } from './sign-in/gate.tsx';
import { localeOf } from './locale.ts';
import { router } from './routes.tsx';
import type { LinkOutcome } from '../client/session.ts';

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

const texts = { ...sharedEn, ...shellEn, ...portfolioEn };

const locale = localeOf(navigator.languages);

/** The whole page. */
export function App({ link }: { readonly link: LinkOutcome }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <IntlProvider locale={locale} messages={texts}>
          <Gate link={link} waiting={<FrameSkeleton />}>
            {({ zone }) => (
              <IntlProvider locale={locale} timeZone={zone} messages={texts}>
                <RouterProvider router={router} />
                <Warm />
              </IntlProvider>
            )}
          </Gate>
        </IntlProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

const WARM_AFTER_MS = 1_500;

/** Fetches the next page's program once this one stands, so that the first click is as quick as the second. */
function Warm() {
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('../pages/account/account-page.tsx');
      void import('./overlay-host.tsx');
    }, WARM_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
