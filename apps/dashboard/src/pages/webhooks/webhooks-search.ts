import { momentSearch, type MomentSearch } from '../../client/moment-search.ts';

/** Which webhook is open; as it stands in the address. */
export interface WebhooksSearch extends MomentSearch {
  readonly of?: string | undefined;
}

/** Reads it from an address. */
export function webhooksSearch(search: Readonly<Record<string, unknown>>): WebhooksSearch {
  const { of } = search;
  return { ...momentSearch(search), of: typeof of === 'string' ? of : undefined };
}
