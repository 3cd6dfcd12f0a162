import { createRoute } from '@tanstack/react-router';
import { momentSearch } from '../../client/moment-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import type { modelsEn } from './models.en.ts';
import { modelsLabelsEn } from './models.labels.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly models: typeof modelsEn | typeof modelsLabelsEn;
  }
}

const modelsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/models',
  validateSearch: momentSearch,
});

/** Which rules judge, and how good are they? */
export const modelsPage: Page<typeof modelsRoute> = {
  route: modelsRoute,
  program: async () => (await import('./models-page.tsx')).ModelsPage,
  words: async () => (await import('./models.words.ts')).modelsWords,
  labels: modelsLabelsEn,
  navigation: { to: '/models', name: 'nav.models', palette: 'palette.models', menu: 'setUp' },
};
