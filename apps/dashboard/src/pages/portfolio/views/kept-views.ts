import { queryOf } from '../../../client/api.ts';
import { portfolioSearch, type PortfolioSearch } from '../portfolio-search.ts';

/** What is kept of an address: a view is of whatever day somebody looks. */
export function searchText(search: PortfolioSearch): string {
  const { asOf: _asOf, knownAt: _knownAt, compare: _compare, ...view } = search;
  return queryOf({ ...view }).slice(1);
}

/** The address of a view, at the moment that is shown. */
export const searchOf = (text: string): PortfolioSearch =>
  portfolioSearch(Object.fromEntries(new URLSearchParams(text)));
