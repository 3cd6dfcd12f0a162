import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { importsSearch } from './imports-search.ts';
import type { importsWords } from './imports.words.ts';

const labels = {
  'nav.imports': 'Imports',
  'palette.imports': 'Import a file, or undo an import',
} as const;

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly imports: typeof importsWords | typeof labels;
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
  labels,
  navigation: { to: '/imports', name: 'nav.imports', palette: 'palette.imports' },
};
