import { CHOICES_MAX } from '#insights/portfolio/portfolio.query';
import { isIdentifier } from '#kernel/identifier';
import { momentSearch, nothingBut, type MomentSearch } from '../../client/moment-search.ts';
import { chosenOf } from '../../parts/controls/chosen.ts';

/** How far ahead decisions are looked at. */
export const WITHIN_DAYS = [30, 90, 180, 365] as const;

export type WithinDays = (typeof WITHIN_DAYS)[number];

/** What most want to know: what comes in this quarter. */
export const USUAL_DAYS = 90 satisfies WithinDays;

/** Which decisions are listed, as it stands in the address. */
export interface RenewalsSearch extends MomentSearch {
  readonly within?: WithinDays | undefined;
  /** One month instead, `2026-10`. */
  readonly month?: string | undefined;
  readonly managerId?: string | undefined;
}

/** Reads it from an address; what makes no sense is as good as absent. */
export function renewalsSearch(search: Readonly<Record<string, unknown>>): RenewalsSearch {
  const { month, managerId } = search;
  const within = WITHIN_DAYS.find((days) => String(days) === String(search['within']));
  const managers = chosenOf(typeof managerId === 'string' ? managerId : '').filter(isIdentifier);
  return nothingBut(search, {
    ...momentSearch(search),
    within: within === USUAL_DAYS ? undefined : within,
    month: typeof month === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    managerId: managers.slice(0, CHOICES_MAX).join(',') || undefined,
  });
}
