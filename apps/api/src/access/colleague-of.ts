import type { Identity } from '#access/access';

/**
 * The colleague that somebody who asks is, by the id our systems know them by; undefined for whoever is linked to none,
 * who then sees everybody's.
 */
export const colleagueOf = (asker: Identity | null): string | undefined =>
  asker?.colleagueId ?? undefined;
