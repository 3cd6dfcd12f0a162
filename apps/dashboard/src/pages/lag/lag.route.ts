import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { lagLabelsEn } from './lag.labels.en.ts';
import { lagSearch } from './lag-search.ts';
import type { lagWords } from './lag.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly lag: typeof lagWords | typeof lagLabelsEn;
  }
}

const lagRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/lag',
  validateSearch: lagSearch,
});

/** How long does it take until we know what happened? */
export const lagPage: Page<typeof lagRoute> = {
  route: lagRoute,
  program: async () => (await import('./lag-page.tsx')).LagPage,
  words: async () => (await import('./lag.words.ts')).lagWords,
  labels: lagLabelsEn,
  navigation: { to: '/reports/lag', name: 'nav.lag', palette: 'palette.lag', menu: 'reports' },
};
