import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { importsLabelsEn } from './imports.labels.en.ts';
import { importsSearch } from './imports-search.ts';
import type { importsWords } from './imports.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly imports: typeof importsWords | typeof importsLabelsEn;
  }
}

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  validateSearch: importsSearch,
});

/** How does what we have get in, and out again? */
export const importsPage: Page<typeof importsRoute> = {
  route: importsRoute,
  program: async () => (await import('./imports-page.tsx')).ImportsPage,
  words: async () => (await import('./imports.words.ts')).importsWords,
  labels: importsLabelsEn,
  navigation: { to: '/imports', name: 'nav.imports', palette: 'palette.imports', menu: 'setUp' },
};
