import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { whatIfLabelsEn } from './what-if.labels.en.ts';
import { whatIfSearch } from './what-if-search.ts';
import type { whatIfWords } from './what-if.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly whatIf: typeof whatIfWords | typeof whatIfLabelsEn;
  }
}

const whatIfRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/what-if',
  validateSearch: whatIfSearch,
});

/** How would accounts stand if some things happened to them? */
export const whatIfPage: Page<typeof whatIfRoute> = {
  route: whatIfRoute,
  program: async () => (await import('./what-if-page.tsx')).WhatIfPage,
  words: async () => (await import('./what-if.words.ts')).whatIfWords,
  labels: whatIfLabelsEn,
  navigation: { to: '/what-if', name: 'nav.whatIf', palette: 'palette.whatIf' },
};
