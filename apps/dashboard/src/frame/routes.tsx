import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queryOf, type Params } from '../client/api.ts';
import { rootRoute } from '../client/root-route.ts';
import { PAGES } from '../pages/pages.ts';
import type { Page } from '../parts/page/page.ts';
import { MoreTexts } from '../parts/texts/more-texts.tsx';
import { CrashNote } from './crash-note.tsx';
import { Frame } from './frame.tsx';
import { UnknownPage } from './unknown-page.tsx';

rootRoute.update({
  component: Frame,
  notFoundComponent: UnknownPage,
  errorComponent: CrashNote,
});
for (const page of PAGES) page.route.update({ component: lazyPage(page) });

/** A page's program with its words around it, both fetched when they are needed. */
function lazyPage({ program, words }: Page) {
  return lazyRouteComponent(async () => {
    const [Program, texts] = await Promise.all([program(), words()]);
    return {
      default: () => (
        <MoreTexts texts={texts}>
          <Program />
        </MoreTexts>
      ),
    };
  });
}

type RoutesOf<P extends readonly Page[]> = { readonly [I in keyof P]: P[I]['route'] };

// The list of pages, each replaced by its route: `map` forgets that it keeps number and order.
const routes = PAGES.map(({ route }) => route) as unknown as RoutesOf<typeof PAGES>;

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  // Plain `name=value` pairs: people read and mend addresses.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => queryOf(search as Params),
  defaultErrorComponent: CrashNote,
  scrollRestoration: true,
  // The portfolio is found where it was left, by whichever way one comes back to it.
  getScrollRestorationKey: ({ pathname, href, state }) =>
    pathname === '/portfolio' ? href : (state.__TSR_key ?? href),
  scrollToTopSelectors: ['#content'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Fetches the program of the page an address leads to, while it is still asked who looks. */
export function fetchPageAt(pathname: string): void {
  const [routes] = router.getMatchedRoutes(pathname);
  for (const route of routes) void router.loadRouteChunk(route);
}

/** Fetches the programs of all pages, so that the first click is as quick as the second. */
export function fetchAllPages(): void {
  for (const { route } of PAGES) void router.loadRouteChunk(route);
}
