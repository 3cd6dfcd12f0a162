import { LAG_GROUPINGS, type LagGrouping } from '#insights/views';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';

/** How many days can be looked at, up to the day shown. */
export const WITHIN = [30, 90, 365] as const;

export type Within = (typeof WITHIN)[number];

/** Which lag is looked at, as it stands in the address. */
export interface LagSearch extends MomentSearch {
  readonly within?: Within | undefined;
  readonly by?: LagGrouping | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function lagSearch(search: Readonly<Record<string, unknown>>): LagSearch {
  const { within, by } = search;
  return nothingBut(search, {
    ...momentSearch(search),
    within: WITHIN.find((days) => days === Number(within)),
    by: LAG_GROUPINGS.find((one) => one === by),
  });
}
