import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { FoundThing } from '#insights/views';
import { get } from './api.ts';

/** Something found by what somebody types: an account, or a person, a contract or an order of one. */
export type Found = Omit<FoundThing, 'kind'> & { readonly kind: FoundThing['kind'] | 'account' };

const NOTHING: readonly Found[] = [];

/** Finds by names as people type them, numbers and whole e-mail addresses; what was found stays until there is more. */
export function useSearch(text: string) {
  const asked = useDeferredValue(text.trim());
  const { data, isFetching, isError, isPlaceholderData } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => get<{ items: readonly Found[] }>('search', { text: asked }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  return {
    items: asked === '' ? NOTHING : (data?.items ?? NOTHING),
    waiting: isFetching,
    failed: isError,
    /** What stands there was found for another text. */
    stale: isPlaceholderData,
  };
}
