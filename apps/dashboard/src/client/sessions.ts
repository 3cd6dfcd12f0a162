import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Instant } from '#kernel/time';
import { get, remove } from './api.ts';

/** Where somebody is signed in. */
export interface ListedSession {
  readonly id: string;
  readonly actor: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** Whether it is this one. */
  readonly current: boolean;
}

const KEY = ['sessions'];

export const useSessions = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) =>
      get<{ readonly sessions: readonly ListedSession[] }>('sessions', {}, signal),
  });

/** Ends a session; the list is read again, whatever came of it. */
export function useRevokeSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => remove(`sessions/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
