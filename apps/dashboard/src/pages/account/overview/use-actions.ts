import { useQuery } from '@tanstack/react-query';
import type { AccountActions } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';

/** What is to be done about an account at the moment shown; read again with the account. */
export function useActions(accountId: string) {
  const { asOf, knownAt } = useMoment().params;
  const params = { asOf, knownAt };
  return useQuery({
    queryKey: ['actions', accountId, params],
    queryFn: ({ signal }) =>
      get<AccountActions>(`accounts/${accountPart(accountId)}/actions`, params, signal),
  });
}
