import { useQuery } from '@tanstack/react-query';
import type { RenewalsPage } from '#insights/views';
import { addDays } from '#kernel/time';
import { allRows } from '../../client/all-rows.ts';
import { useMoment } from '../../client/moment.ts';

const YEAR_DAYS = 366;

/** All decisions of a year from the day asked on, by day, those that are due still among them. */
export function useRenewals(managerId: string | undefined) {
  const { asOf, params } = useMoment();
  const { horizonDays: _horizon, ...moment } = params;
  return useQuery({
    queryKey: ['renewals', moment, managerId, asOf],
    queryFn: async ({ signal }) => {
      const asked = { ...moment, managerId, to: addDays(asOf, YEAR_DAYS) };
      return (await allRows<RenewalsPage>('renewals', asked, signal)).rows;
    },
  });
}
