import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { Home } from '../pages/portfolio/home.tsx';
import { portfolioSearch } from '../pages/portfolio/portfolio-search.ts';
import { accountSearch } from '../pages/account/account-search.ts';
import { queryOf, type Params } from '../client/api.ts';
import { momentSearch } from '../client/moment-search.ts';
import { CrashNote } from './crash-note.tsx';
import { Frame } from './frame.tsx';
import { UnknownPage } from './unknown-page.tsx';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: UnknownPage,
  errorComponent: CrashNote,
  validateSearch: momentSearch,
  // Every link keeps the moment that is shown.
  search: { middlewares: [retainSearchParams(['asOf', 'knownAt', 'horizonDays'])] },
});

const portfolio = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Home,
  validateSearch: portfolioSearch,
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('../pages/account/account-page.tsx'), 'AccountPage'),
  validateSearch: accountSearch,
});

export const router = createRouter({
  routeTree: root.addChildren([portfolio, account]),
  // Plain `name=value` pairs: people read and mend addresses.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => queryOf(search as Params),
  defaultErrorComponent: CrashNote,
  scrollRestoration: true,
  // The portfolio is found where it was left, by whichever way one comes back to it.
  getScrollRestorationKey: ({ pathname, href, state }) =>
    pathname === '/' ? href : (state.__TSR_key ?? href),
  scrollToTopSelectors: ['#content'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
