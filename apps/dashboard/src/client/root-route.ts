import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { momentSearch } from './moment-search.ts';

/** What all addresses have in common: the moment that is shown, which every link keeps. */
export const rootRoute = createRootRoute({
  validateSearch: momentSearch,
  search: { middlewares: [retainSearchParams(['asOf', 'knownAt', 'horizonDays'])] },
});
