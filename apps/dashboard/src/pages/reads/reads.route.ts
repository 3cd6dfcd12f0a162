import { createRoute } from '@tanstack/react-router';
import { momentSearch } from '../../client/moment-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import { seesReads } from '../../client/system.ts';
import type { Page } from '../../parts/page/page.ts';
import { readsLabelsEn } from './reads.labels.en.ts';
import type { readsEn } from './reads.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly reads: typeof readsEn | typeof readsLabelsEn;
  }
}

const readsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/reads',
  validateSearch: momentSearch,
});

/** What did auditors read, and when? */
export const readsPage: Page<typeof readsRoute> = {
  route: readsRoute,
  program: async () => (await import('./reads-page.tsx')).ReadsPage,
  words: async () => (await import('./reads.words.ts')).readsWords,
  labels: readsLabelsEn,
  navigation: {
    to: '/data/reads',
    name: 'nav.reads',
    palette: 'palette.reads',
    menu: 'setUp',
    isFor: seesReads,
  },
};
