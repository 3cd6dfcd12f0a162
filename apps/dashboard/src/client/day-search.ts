import { isIdentifier } from '#kernel/identifier';
import { isDay } from '#kernel/time';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';

/** Whose day is shown, and which; as it stands in the address. */
export interface TodaySearch extends MomentSearch {
  /** A colleague, or `all`; whoever is linked to a colleague sees their own where nothing is said. */
  readonly owner?: string | undefined;
  /** A day to come, by what is known now. */
  readonly on?: string | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function todaySearch(search: Readonly<Record<string, unknown>>): TodaySearch {
  const { owner, on } = search;
  return nothingBut(search, {
    ...momentSearch(search),
    owner: typeof owner === 'string' && isIdentifier(owner) ? owner : undefined,
    on: typeof on === 'string' && isDay(on) ? on : undefined,
  });
}
