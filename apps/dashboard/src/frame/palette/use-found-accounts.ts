import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { PortfolioPage, PortfolioRow } from '#insights/views';
import { get } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';
import { useColleagues } from '../../client/use-colleagues.ts';
import { fitsWords, mergedRows } from './palette-words.ts';

const ACCOUNTS_MAX = 8;
const MANAGERS_MAX = 3;

interface Found {
  readonly rows: readonly PortfolioRow[];
  readonly managers: readonly string[];
  readonly failed: boolean;
  readonly waiting: boolean;
}

/**
 * Accounts by name or number, and those who manage some. A manager's name finds all their accounts too, so
 * accounts that are called so are asked for apart: else they could stand beyond the end of the list.
 */
export function useFoundAccounts(text: string): Found {
  const search = useDeferredValue(text.trim());
  const named = usePage('named', search);
  const found = usePage('search', search);
  const { colleagues } = useColleagues();
  if (search === '') return { rows: [], managers: [], failed: false, waiting: false };
  const rows = mergedRows(named.data?.rows ?? [], found.data?.rows ?? [], ACCOUNTS_MAX);
  const isOld = named.isPlaceholderData || found.isPlaceholderData;
  const managers = [
    ...(found.data?.managers ?? []).filter((id) => fitsWords(id, text)),
    ...colleagues
      .filter(({ name, colleagueId }) => fitsWords(`${name} ${colleagueId}`, text))
      .map(({ colleagueId }) => colleagueId),
  ];
  return {
    // What was found for fewer letters stays while it still fits, so that Enter never opens something else.
    rows: isOld ? rows.filter((row) => fitsWords(wordsIn(row), text)) : rows,
    managers: [...new Set(managers)].slice(0, MANAGERS_MAX),
    failed: named.isError || found.isError,
    waiting: named.isFetching || found.isFetching,
  };
}

function usePage(by: 'named' | 'search', text: string) {
  const { params } = useMoment();
  const asked = { ...params, [by]: text, sort: 'name', direction: 'asc', limit: ACCOUNTS_MAX };
  return useQuery({
    queryKey: ['palette', asked],
    queryFn: ({ signal }) => get<PortfolioPage>('portfolio', asked, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
}

const wordsIn = ({ name, accountId, managerId }: PortfolioRow): string =>
  `${name} ${accountId} ${managerId ?? ''}`;
