import { createRoute } from '@tanstack/react-router';
import { momentSearch } from '../../client/moment-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import type { readsEn } from './reads.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly reads: typeof readsEn;
  }
}

const readsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/reads',
  validateSearch: momentSearch,
});

/** What did auditors read, and when? Reached from the page of data. */
export const readsPage: Page<typeof readsRoute> = {
  route: readsRoute,
  program: async () => (await import('./reads-page.tsx')).ReadsPage,
  words: async () => (await import('./reads.words.ts')).readsWords,
  labels: {},
};
