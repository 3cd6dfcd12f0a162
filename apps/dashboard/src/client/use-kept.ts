import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get, put, remove } from './api.ts';

/** An address under a name: a way to look at a list, or a scenario. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  /** The part of the address after the question mark. */
  readonly search: string;
  readonly shared: boolean;
  readonly mine: boolean;
  readonly ownerName: string;
}

/** Addresses of a page that the reader keeps or that others share, and what can be done with them. */
export function useKept(list: 'portfolio' | 'what-if') {
  const queries = useQueryClient();
  const key = ['views', list];
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<{ items: readonly Kept[] }>('views', { list }, signal),
  });
  const renew = () => queries.invalidateQueries({ queryKey: key });
  return {
    kept: data?.items ?? [],
    keep: async (name: string, search: string, shared: boolean): Promise<void> => {
      await put(`views/${crypto.randomUUID()}`, { list, name, search, shared });
      await renew();
    },
    forget: async (id: string): Promise<void> => {
      await remove(`views/${id}`);
      await renew();
    },
  };
}
