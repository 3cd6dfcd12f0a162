import { isDay, isInstant, type Day, type Instant } from '#kernel/time';

/** Which moment and how far ahead, as it stands in every address of the page. */
export interface MomentSearch {
  readonly asOf?: Day | undefined;
  readonly knownAt?: Instant | undefined;
  readonly horizonDays?: number | undefined;
}

export const HORIZONS = [90, 180, 365] as const;
export const HORIZON_DAYS = 180;
const HORIZON_DAYS_MAX = 730;

/** Reads it from an address; what makes no sense is left out. */
export function momentSearch(search: Readonly<Record<string, unknown>>): MomentSearch {
  const { asOf, knownAt } = search;
  const horizonDays = Number(search['horizonDays'] ?? Number.NaN);
  const isHorizon =
    Number.isInteger(horizonDays) && horizonDays >= 1 && horizonDays <= HORIZON_DAYS_MAX;
  return {
    ...(typeof asOf === 'string' && isDay(asOf) ? { asOf } : {}),
    ...(typeof knownAt === 'string' && isInstant(knownAt) ? { knownAt } : {}),
    ...(isHorizon && horizonDays !== HORIZON_DAYS ? { horizonDays } : {}),
  };
}
