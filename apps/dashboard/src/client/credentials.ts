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
  readonly roles: readonly string[];
  readonly createdAt: Instant;
}

const TOKENS = ['tokens'];

/** Whom a link is for, who they are among colleagues, and their roles; as before where nothing is said. */
export interface Invitation {
  readonly as: string;
  readonly colleague: string;
  readonly roles: readonly string[];
}

/** Makes a link for a colleague. @throws Problem, Unreachable */
export async function invite({ as, colleague, roles }: Invitation): Promise<InvitationLink> {
  const { code, ...link } = await post<Omit<InvitationLink, 'url'> & { readonly code: string }>(
    'links',
    {
      as,
      ...(colleague === '' ? {} : { colleague }),
      ...(roles.length === 0 ? {} : { roles }),
    },
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
    mutationFn: ({ name, role }: { readonly name: string; readonly role: string }) =>
      post<{ readonly token: string }>(
        'tokens',
        role === 'owner' ? { name, right: 'write' } : { name, roles: [role] },
      ),
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
