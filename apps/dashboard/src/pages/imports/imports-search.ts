import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';

/** The import that is watched, or was just done: it is found again after a reload. */
interface ImportsSearch extends MomentSearch {
  readonly batch?: string | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function importsSearch(search: Readonly<Record<string, unknown>>): ImportsSearch {
  const { batch } = search;
  return nothingBut(search, {
    ...momentSearch(search),
    batch: typeof batch === 'string' && /^[\da-f-]{36}$/.test(batch) ? batch : undefined,
  });
}
