import { createRoute } from '@tanstack/react-router';
import { daySearch } from '../../client/day-search.ts';
import { rootRoute } from '../../client/root-route.ts';
import type { Page } from '../../parts/page/page.ts';
import { todayLabelsEn } from './today.labels.en.ts';
import type { todayWords } from './today.words.ts';
import type { welcomeEn } from './welcome/welcome.en.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly today: typeof todayWords | typeof welcomeEn | typeof todayLabelsEn;
  }
}

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: daySearch,
});

/** Whom do I call, why, by when? And while there are no accounts: how do they get here? */
export const todayPage: Page<typeof todayRoute> = {
  route: todayRoute,
  program: async () => (await import('./home.tsx')).Home,
  words: async () => (await import('./today.words.ts')).todayWords,
  labels: todayLabelsEn,
  navigation: {
    to: '/',
    name: 'nav.today',
    palette: 'palette.goToday',
    key: { key: 't', help: 'keys.today' },
  },
  keys: {
    title: 'keys.todayPage',
    keys: [
      ['j', 'keys.nextMatter'],
      ['k', 'keys.previousMatter'],
      ['Enter', 'keys.openMatter'],
      ['a', 'keys.actOn'],
      ['z', 'keys.setAside'],
    ],
  },
};
