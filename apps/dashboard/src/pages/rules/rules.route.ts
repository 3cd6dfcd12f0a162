import { createRoute } from '@tanstack/react-router';
import { momentSearch } from '../../client/moment-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { rulesLabelsEn } from './rules.labels.en.ts';
import type { rulesEn } from './rules.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly rules: typeof rulesEn | typeof rulesLabelsEn;
  }
}

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules',
  validateSearch: momentSearch,
});

/** What holds for everybody here? Reached too from wherever something is switched off. */
export const rulesPage: Page<typeof rulesRoute> = {
  route: rulesRoute,
  program: async () => (await import('./rules-page.tsx')).RulesPage,
  words: async () => (await import('./rules.words.ts')).rulesWords,
  labels: rulesLabelsEn,
  navigation: { to: '/rules', name: 'nav.rules', palette: 'palette.rules', menu: 'setUp' },
};
