import { createRoute } from '@tanstack/react-router';
import { momentSearch } from '../../client/moment-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import type { dataEn } from './data.en.ts';
import { dataLabelsEn } from './data.labels.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly data: typeof dataEn | typeof dataLabelsEn;
  }
}

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  validateSearch: momentSearch,
});

/** Where does all of it come from, how is it kept, and who may come in? */
export const dataPage: Page<typeof dataRoute> = {
  route: dataRoute,
  program: async () => (await import('./data-page.tsx')).DataPage,
  words: async () => (await import('./data.words.ts')).dataWords,
  labels: dataLabelsEn,
  navigation: { to: '/data', name: 'nav.data', palette: 'palette.data', menu: 'setUp' },
};
