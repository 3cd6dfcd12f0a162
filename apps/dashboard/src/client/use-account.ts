import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { AccountView } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from './api.ts';
import { liveStream } from './live/live-stream.ts';
import type { MomentSearch } from './moment-search.ts';
import { useMoment } from './moment.ts';

const accountQuery = (accountId: string, params: MomentSearch, after?: string) => ({
  queryKey: ['account', accountId, params] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    get<AccountView>(`accounts/${accountPart(accountId)}`, { ...params, after }, signal),
});

/** An account at the moment shown; today's moves with the stream. */
export function useAccount(accountId: string, enabled = true) {
  const { params, past } = useMoment();
  const refresh = useRefreshAccount(accountId);
  const query = useQuery({ ...accountQuery(accountId, params), enabled });
  const position = query.data?.position;
  const live = !past && position !== undefined;
  useEffect(() => {
    if (!live) return undefined;
    return liveStream.listen(`account:${accountPart(accountId)}`, position, () => void refresh());
  }, [live, accountId, position, refresh]);
  return query;
}

/** Reads an account, its timeline and what is to be done again: after what was recorded at a position, or as it is now. */
export function useRefreshAccount(accountId: string) {
  const queries = useQueryClient();
  const { params } = useMoment();
  return useCallback(
    async (after?: string): Promise<void> => {
      await Promise.all([
        // What fails leaves the account as it was; the line to the server is said to be lost elsewhere.
        queries
          .query({ ...accountQuery(accountId, params, after), staleTime: 0 })
          .catch(() => undefined),
        queries.invalidateQueries({ queryKey: ['timeline', accountId] }),
        queries.invalidateQueries({ queryKey: ['actions', accountId] }),
      ]);
    },
    [queries, accountId, params],
  );
}
