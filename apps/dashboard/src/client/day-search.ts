import { isIdentifier } from '#kernel/identifier';
import { isDay } from '#kernel/time';
import { momentSearch, nothingBut, type MomentSearch } from './moment-search.ts';

/** Whose day is shown, and which; as it stands in the address. */
export interface DaySearch extends MomentSearch {
  /** A colleague, or `all`; whoever is linked to a colleague sees their own where nothing is said. */
  readonly owner?: string | undefined;
  /** A day: on Today one to come, by what is known now. */
  readonly on?: string | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function daySearch(search: Readonly<Record<string, unknown>>): DaySearch {
  const { owner, on } = search;
  return nothingBut(search, {
    ...momentSearch(search),
    owner: typeof owner === 'string' && isIdentifier(owner) ? owner : undefined,
    on: typeof on === 'string' && isDay(on) ? on : undefined,
  });
}

/** Whose day that is, for whoever is a colleague or nobody of the history: a colleague's, or everybody's. */
export const ownerIn = (
  { owner }: Pick<DaySearch, 'owner'>,
  colleagueId: string | null,
): string | undefined => (owner === 'all' ? undefined : (owner ?? colleagueId ?? undefined));
