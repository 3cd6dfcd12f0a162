import { dayOf, endOfDay, instantOf, isDay, type Instant, type Zone } from '#kernel/time';

/**
 * The instant until which things were known, as people say it: an instant, or a day for its end. Today's end is not
 * there yet, so today means all that is known. @throws KnownAtAhead
 */
export function knownAtIn(
  said: string | undefined,
  nowMs: number,
  zone: Zone,
): Instant | undefined {
  if (said === undefined) return undefined;
  const now = instantOf(nowMs);
  if (!isDay(said)) {
    if (said > now) throw new KnownAtAhead(said);
    return said;
  }
  const today = dayOf(now, zone);
  if (said > today) throw new KnownAtAhead(said);
  return said === today ? undefined : endOfDay(said, zone);
}

/** What will be known at a later moment cannot be told: the same question would have another answer then. */
export class KnownAtAhead extends Error {
  override readonly name = 'KnownAtAhead';

  constructor(said: string) {
    super(
      `${said} lies ahead: what is known by then is not known yet. Say an earlier moment, or none.`,
    );
  }
}
