import { useQuery } from '@tanstack/react-query';
import type { ActionsPage } from '#insights/views';
import { allRows } from '../../client/all-rows.ts';
import { useMoment } from '../../client/moment.ts';

/** What the server is asked for: the communication of a year and of some owners. */
export function useAsked(year: string, owner: string | undefined) {
  const { asOf, knownAt } = useMoment().params;
  return {
    ...{ asOf, knownAt, owner },
    purpose: 'communication',
    dueFrom: `${year}-01-01`,
    dueTo: `${year}-12-31`,
  };
}

/** All communication of a year by its day, and how much of what was due was held. */
export function useCommunication(year: string, owner: string | undefined) {
  const asked = useAsked(year, owner);
  return useQuery({
    queryKey: ['communication', asked],
    queryFn: async ({ signal }) => {
      const { first, rows } = await allRows<ActionsPage>('actions', asked, signal);
      return { kept: first.kept, rows };
    },
  });
}
