import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { get } from './api.ts';

interface Colleague {
  readonly colleagueId: string;
  readonly name: string;
}

const FRESH_MS = 300_000;

/** Colleagues of the history by name, as far as they are let in. */
export function useColleagues(): {
  readonly colleagues: readonly Colleague[];
  readonly nameOf: (colleagueId: string) => string;
} {
  const { data } = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) =>
      get<{ readonly items: readonly Colleague[] }>('colleagues', {}, signal),
    staleTime: FRESH_MS,
  });
  return useMemo(() => {
    const colleagues = data?.items ?? [];
    const names = new Map(colleagues.map(({ colleagueId, name }) => [colleagueId, name]));
    return { colleagues, nameOf: (id) => names.get(id) ?? id };
  }, [data]);
}
