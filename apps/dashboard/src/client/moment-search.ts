import {
  HORIZON_DAYS,
  HORIZON_DAYS_MAX,
  HORIZON_DAYS_MIN,
} from '#insights/portfolio/portfolio.query';
import { isDay, parseInstant, type Day, type Instant } from '#kernel/time';

/** Which moment and how far ahead, as it stands in every address of the page. */
export interface MomentSearch {
  readonly asOf?: Day | undefined;
  readonly knownAt?: Instant | undefined;
  readonly horizonDays?: number | undefined;
  /** The day that stands beside a past one. */
  readonly compare?: Day | undefined;
}

/** How far ahead the page offers to look. */
export const HORIZONS = [90, 180, 365] as const;

/**
 * Reads it from an address. What makes no sense is as good as absent; it is named all the same, since the
 * router lays what is read here over what the address says.
 */
export function momentSearch(search: Readonly<Record<string, unknown>>): MomentSearch {
  const { asOf, knownAt, compare } = search;
  const horizonDays = Number(search['horizonDays'] ?? Number.NaN);
  const isHorizon =
    Number.isInteger(horizonDays) &&
    horizonDays >= HORIZON_DAYS_MIN &&
    horizonDays <= HORIZON_DAYS_MAX;
  return {
    asOf: typeof asOf === 'string' && isDay(asOf) ? asOf : undefined,
    knownAt: typeof knownAt === 'string' ? parseInstant(knownAt) : undefined,
    horizonDays: isHorizon && horizonDays !== HORIZON_DAYS ? horizonDays : undefined,
    compare: typeof compare === 'string' && isDay(compare) ? compare : undefined,
  };
}

/** What a page read of its address, with the rest of it out of the way: nobody sends on what is not understood. */
export const nothingBut = <S extends object>(
  search: Readonly<Record<string, unknown>>,
  read: S,
): S => ({
  ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])),
  ...read,
});
