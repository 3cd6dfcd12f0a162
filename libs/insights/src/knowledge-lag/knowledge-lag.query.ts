import type { Day } from '#kernel/time';
import type { LagGrouping } from './knowledge-lag.view.ts';

/** Of which facts the lag is asked: those recorded on some days, the last 90 where nothing is said. */
export interface KnowledgeLagQuery {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** By source where nothing is said. */
  readonly by?: LagGrouping | undefined;
  /** Of these accounts alone; of all where nothing is said. */
  readonly accountIds?: readonly string[] | undefined;
}

/** So many days are looked at where nothing is said, today among them. */
export const LAG_DAYS = 90;
