import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { paletteItem } from '../../parts/page/palette-item.ts';
import { portfolioLabelsEn } from './portfolio.labels.en.ts';
import { portfolioSearch } from './portfolio-search.ts';
import type { portfolioWords } from './portfolio.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly portfolio: typeof portfolioWords | typeof portfolioLabelsEn;
  }
}

const portfolioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/portfolio',
  validateSearch: portfolioSearch,
});

/** How are my accounts? */
export const portfolioPage: Page<typeof portfolioRoute> = {
  route: portfolioRoute,
  program: async () => (await import('./portfolio-page.tsx')).PortfolioPage,
  words: async () => (await import('./portfolio.words.ts')).portfolioWords,
  labels: portfolioLabelsEn,
  navigation: {
    to: '/portfolio',
    name: 'nav.portfolio',
    palette: 'palette.portfolio',
    key: { key: 'g', help: 'keys.home' },
  },
  palette: {
    actions: ({ say, go }) => [
      paletteItem(say, 'palette.atRisk', () =>
        go({ to: '/portfolio', search: { churnRiskBand: 'high' } }),
      ),
      paletteItem(say, 'palette.keyAccounts', () =>
        go({ to: '/portfolio', search: { key: 'true' } }),
      ),
      paletteItem(say, 'palette.dropping', () =>
        go({ to: '/portfolio', search: { sort: 'nextWorseOn', direction: 'asc' } }),
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
      ['x', 'keys.select'],
      ['Space', 'keys.peek'],
    ],
  },
};
