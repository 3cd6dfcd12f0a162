import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { paletteItem } from '../../parts/page/palette-item.ts';
import { portfolioSearch } from './portfolio-search.ts';
import type { portfolioWords } from './portfolio.words.ts';
import type { welcomeEn } from './welcome/welcome.en.ts';

const labels = {
  'nav.portfolio': 'Portfolio',
  'palette.portfolio': 'Go to the portfolio',
  'palette.atRisk': 'Show accounts with high churn risk',
  'palette.keyAccounts': 'Show key accounts',
  'palette.dropping': 'Show who gets worse soonest',
  'keys.home': 'Go to the portfolio',
  'keys.portfolio': 'In the portfolio',
  'keys.search': 'Search',
  'keys.next': 'Next row',
  'keys.previous': 'Previous row',
  'keys.open': 'Open the account',
} as const;

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly portfolio: typeof portfolioWords | typeof welcomeEn | typeof labels;
  }
}

const portfolioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: portfolioSearch,
});

/** How are my accounts? And while there are none: how do they get here? */
export const portfolioPage: Page<typeof portfolioRoute> = {
  route: portfolioRoute,
  program: async () => (await import('./home.tsx')).Home,
  words: async () => (await import('./portfolio.words.ts')).portfolioWords,
  labels,
  navigation: {
    to: '/',
    name: 'nav.portfolio',
    palette: 'palette.portfolio',
    key: { key: 'g', help: 'keys.home' },
  },
  palette: {
    actions: ({ say, go }) => [
      paletteItem(say, 'palette.atRisk', () => go({ to: '/', search: { churnRiskBand: 'high' } })),
      paletteItem(say, 'palette.keyAccounts', () => go({ to: '/', search: { key: 'true' } })),
      paletteItem(say, 'palette.dropping', () =>
        go({ to: '/', search: { sort: 'nextWorseOn', direction: 'asc' } }),
      ),
    ],
  },
  keys: {
    title: 'keys.portfolio',
    keys: [
      ['/', 'keys.search'],
      ['j', 'keys.next'],
      ['k', 'keys.previous'],
      ['Enter', 'keys.open'],
    ],
  },
};
