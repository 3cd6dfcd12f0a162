import { useQuery } from '@tanstack/react-query';
import type { Disagreement } from '#insights/views';
import { accountPart } from '#kernel/identifier';
import { get } from '../../../client/api.ts';
import { useMoment } from '../../../client/moment.ts';

/** How an account looks from three sides, and whether they disagree. */
export function useDisagreement(accountId: string) {
  const { params } = useMoment();
  return useQuery({
    // What is recorded changes what is seen.
    queryKey: ['timeline', accountId, 'disagreement', params],
    queryFn: ({ signal }) =>
      get<Disagreement>(`accounts/${accountPart(accountId)}/disagreement`, { ...params }, signal),
  });
}
