import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../client/root-route.ts';
import { isOwner } from '../../client/system.ts';
import type { Page } from '../../parts/page/page.ts';
import { webhooksLabelsEn } from './webhooks.labels.en.ts';
import type { webhooksEn } from './webhooks.en.ts';
import { webhooksSearch } from './webhooks-search.ts';

declare module '../../parts/texts/text.ts' {
  interface Words {
    readonly webhooks: typeof webhooksEn | typeof webhooksLabelsEn;
  }
}

const webhooksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/webhooks',
  validateSearch: webhooksSearch,
});

/** Who is told outside of what happens here, and how does that go? */
export const webhooksPage: Page<typeof webhooksRoute> = {
  route: webhooksRoute,
  program: async () => (await import('./webhooks-page.tsx')).WebhooksPage,
  words: async () => (await import('./webhooks.words.ts')).webhooksWords,
  labels: webhooksLabelsEn,
  navigation: {
    to: '/webhooks',
    name: 'nav.webhooks',
    palette: 'palette.webhooks',
    menu: 'setUp',
    isFor: isOwner,
  },
};
