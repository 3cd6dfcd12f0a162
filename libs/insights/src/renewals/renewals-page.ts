import type { PageEnd } from '../asking/cursor.ts';
import { listPage } from '../lists/list-page.ts';
import type { ListedAt } from '../lists/listed-at.ts';
import { renewalsFilter, renewalsList } from './renewals.list.ts';
import { RENEWALS_LIMIT_MAX, type RenewalsQuery } from './renewals.query.ts';
import type { RenewalRow, RenewalsPage } from './renewals.view.ts';

/** A page of the decisions that stand at a moment, by day. */
export const renewalsPage = (
  { lists, moment }: ListedAt,
  query: RenewalsQuery,
  end: PageEnd | undefined,
): Promise<RenewalsPage> =>
  listPage<RenewalRow>(lists, renewalsList.shape, moment, {
    filter: renewalsFilter(query, moment.view.asOf),
    sort: { column: 'decisionOn', direction: 'asc' },
    limit: query.limit,
    limitMax: RENEWALS_LIMIT_MAX,
    end,
  });
