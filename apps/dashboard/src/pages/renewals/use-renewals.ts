import { useQuery } from '@tanstack/react-query';
import type { RenewalRow, RenewalsPage } from '#insights/views';
import { addDays, type Day } from '#kernel/time';
import { get } from '../../client/api.ts';
import { useMoment } from '../../client/moment.ts';

const PAGE_ROWS = 200;
/** More decisions of a year than this are not drawn; the file has them all. */
const ROWS_MAX = 20_000;
const YEAR_DAYS = 366;

/** All decisions of a year from the day asked on, by day, those that are due still among them. */
export function useRenewals(managerId: string | undefined) {
  const { asOf, params } = useMoment();
  const { horizonDays: _horizon, ...moment } = params;
  return useQuery({
    queryKey: ['renewals', moment, managerId, asOf],
    queryFn: ({ signal }) =>
      allRows({ ...moment, managerId, to: addDays(asOf, YEAR_DAYS) }, signal),
  });
}

interface Asked {
  readonly asOf?: Day | undefined;
  readonly knownAt?: string | undefined;
  readonly managerId: string | undefined;
  readonly to: Day;
}

async function allRows(asked: Asked, signal: AbortSignal): Promise<readonly RenewalRow[]> {
  const rows: RenewalRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await get<RenewalsPage>(
      'renewals',
      { ...asked, limit: PAGE_ROWS, cursor },
      signal,
    );
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && rows.length < ROWS_MAX);
  return rows;
}
