import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get, put, queryOf, remove } from '../../../client/api.ts';
import { portfolioSearch, type PortfolioSearch } from '../portfolio-search.ts';

/** A view of the portfolio under a name. */
export interface KeptView {
  readonly id: string;
  readonly name: string;
  readonly search: string;
  readonly shared: boolean;
  readonly mine: boolean;
  readonly ownerName: string;
}

const KEY = ['views', 'portfolio'];

/** One's own views and those that others share, and what can be done with them. */
export function useKeptViews() {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) =>
      get<{ items: readonly KeptView[] }>('views', { list: 'portfolio' }, signal),
  });
  const renew = () => queries.invalidateQueries({ queryKey: KEY });
  return {
    views: data?.items ?? [],
    keep: async (name: string, search: PortfolioSearch, shared: boolean): Promise<void> => {
      const body = { list: 'portfolio', name, search: searchText(search), shared };
      await put(`views/${crypto.randomUUID()}`, body);
      await renew();
    },
    forget: async (id: string): Promise<void> => {
      await remove(`views/${id}`);
      await renew();
    },
  };
}

/** What is kept of an address: a view is of whatever day somebody looks. */
function searchText(search: PortfolioSearch): string {
  const { asOf: _asOf, knownAt: _knownAt, compare: _compare, ...view } = search;
  return queryOf({ ...view }).slice(1);
}

/** The address of a view, at the moment that is shown. */
export const searchOf = (text: string): PortfolioSearch =>
  portfolioSearch(Object.fromEntries(new URLSearchParams(text)));
