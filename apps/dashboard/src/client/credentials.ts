import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Instant } from '#kernel/time';
import { get, post, remove } from './api.ts';

/** A link that signs in somebody once. */
export interface InvitationLink {
  readonly url: string;
  readonly name: string;
  readonly expiresAt: Instant;
}

/** A token in force, without its secret. */
export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly right: 'read' | 'write';
  readonly createdAt: Instant;
}

const TOKENS = ['tokens'];

/** Makes a link for a colleague. @throws Problem, Unreachable */
export async function invite(as: string): Promise<InvitationLink> {
  const { code, ...link } = await post<Omit<InvitationLink, 'url'> & { readonly code: string }>(
    'links',
    { as },
  );
  return { ...link, url: `${location.origin}/#code=${code}` };
}

export const useTokens = (enabled: boolean) =>
  useQuery({
    queryKey: TOKENS,
    queryFn: ({ signal }) => get<{ readonly tokens: readonly ListedToken[] }>('tokens', {}, signal),
    enabled,
  });

/** Makes a token, and says it this once; the list is read again. */
export function useAddToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (token: Pick<ListedToken, 'name' | 'right'>) =>
      post<{ readonly token: string }>('tokens', token),
    onSettled: () => queries.invalidateQueries({ queryKey: TOKENS }),
  });
}

export function useRevokeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => remove(`tokens/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: TOKENS }),
  });
}
