import { useEffect } from 'react';
import type { PortfolioSearch } from '../pages/portfolio/portfolio-search.ts';

let remembered: PortfolioSearch = {};

/** Keeps how the portfolio was left, for the way back from an account. */
export function useRememberedPortfolio(search: PortfolioSearch): void {
  useEffect(() => {
    remembered = search;
  }, [search]);
}

/** The portfolio as it was left, at the moment that is shown now. */
export function portfolioAsLeft(): PortfolioSearch {
  const { asOf: _asOf, knownAt: _knownAt, horizonDays: _horizonDays, ...rest } = remembered;
  return rest;
}
