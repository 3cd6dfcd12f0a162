import { useMemo } from 'react';
import { useLanguage } from '../../parts/texts/language.ts';
import { askedOf, portfolioOrder, type PortfolioSearch } from './portfolio-search.ts';

/** What the server is asked for, in order; names as the reader's dictionaries have them. */
export function useAsked(search: PortfolioSearch) {
  const { locale: language } = useLanguage().spoken;
  return useMemo(() => {
    const order = portfolioOrder(search);
    return { ...askedOf(search), ...order, ...(order.sort === 'name' ? { language } : {}) };
  }, [search, language]);
}
