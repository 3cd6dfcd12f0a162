import type { RecordedAccountEvent } from '#events/catalogue';
import type { Instant } from '#kernel/time';

/** What the second of two moments knows and the first did not, by the cause it is of a change. */
export type NewsCause = 'acts' | 'late' | 'corrections';

/** The first of two moments: the last revision it knew of the account's stream, and the last instant of its day. */
export interface Before {
  readonly revision: number;
  readonly until: Instant;
}

/**
 * The cause each event is, in the stream of an account as the second moment knows it; none of what counted at the first
 * already. What occurred after the first day are acts; what had occurred by then and was learned later is late; an
 * amendment of what was known corrects it, and one of news belongs to that news.
 */
export function newsByCause(
  stream: readonly RecordedAccountEvent[],
  { revision, until }: Before,
): ReadonlyMap<string, NewsCause> {
  const causes = new Map<string, NewsCause>();
  for (const event of stream) {
    const isKnown = event.revision <= revision;
    if (event.type === 'EventCorrected' || event.type === 'EventRetracted') {
      const ofNews = causes.get(event.data.event);
      if (!isKnown || ofNews) causes.set(event.id, ofNews ?? 'corrections');
    } else if (event.occurredAt > until) causes.set(event.id, 'acts');
    else if (!isKnown) causes.set(event.id, 'late');
  }
  return causes;
}
