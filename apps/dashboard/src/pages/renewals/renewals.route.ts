import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { renewalsLabelsEn } from './renewals.labels.en.ts';
import { renewalsSearch } from './renewals-search.ts';
import type { renewalsWords } from './renewals.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly renewals: typeof renewalsWords | typeof renewalsLabelsEn;
  }
}

const renewalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/renewals',
  validateSearch: renewalsSearch,
});

/** Which contracts are decided on, when, and what hangs on them? */
export const renewalsPage: Page<typeof renewalsRoute> = {
  route: renewalsRoute,
  program: async () => (await import('./renewals-page.tsx')).RenewalsPage,
  words: async () => (await import('./renewals.words.ts')).renewalsWords,
  labels: renewalsLabelsEn,
  navigation: { to: '/renewals', name: 'nav.renewals', palette: 'palette.renewals' },
};
