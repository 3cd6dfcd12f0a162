import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { communicationLabelsEn } from './communication.labels.en.ts';
import { communicationSearch } from './communication-search.ts';
import type { communicationWords } from './communication.words.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly communication: typeof communicationWords | typeof communicationLabelsEn;
  }
}

const communicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/communication',
  validateSearch: communicationSearch,
});

/** What was planned to be said to customers over a year, and was it? */
export const communicationPage: Page<typeof communicationRoute> = {
  route: communicationRoute,
  program: async () => (await import('./communication-page.tsx')).CommunicationPage,
  words: async () => (await import('./communication.words.ts')).communicationWords,
  labels: communicationLabelsEn,
  navigation: {
    to: '/reports/communication',
    name: 'nav.communication',
    palette: 'palette.communication',
    menu: 'reports',
  },
};
