import { createRoute } from '@tanstack/react-router';
import { daySearch } from '../../client/day-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import type { digestEn } from './digest.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly digest: typeof digestEn;
  }
}

const digestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/digest',
  validateSearch: daySearch,
});

/** What did a day ask of somebody? What a digest leads to. */
export const digestPage: Page<typeof digestRoute> = {
  route: digestRoute,
  program: async () => (await import('./digest-page.tsx')).DigestPage,
  words: async () => (await import('./digest.words.ts')).digestWords,
  labels: {},
};
