import type { RecordedAccountEvent } from '#events/catalogue';
import { projectionsOf, type AccountFacts } from '#insights/facts/account-facts';
import { replay } from '#kernel/fold';
import type { Zone } from '#kernel/time';

/** What is remembered after an effective history, each projection by itself: what every other way must agree with. */
export function foldAccount(zone: Zone, history: readonly RecordedAccountEvent[]): AccountFacts {
  const { overview, commerce, loyalty, churnRisk, coverage, work } = projectionsOf(zone);
  return {
    overview: replay(overview, history),
    commerce: replay(commerce, history),
    loyalty: replay(loyalty, history),
    churnRisk: replay(churnRisk, history),
    coverage: replay(coverage, history),
    work: replay(work, history),
  };
}
