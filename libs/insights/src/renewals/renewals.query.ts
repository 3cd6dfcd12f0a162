import type { Day } from '#kernel/time';
import type { MomentQuery } from '../asking/moments.ts';

export const RENEWALS_LIMIT_MAX = 200;

/** Which decisions, as of when. All that is said must hold. */
export interface RenewalsQuery extends MomentQuery {
  /** The first and the last day of decision; whichever where not said. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly managerIds?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  /** From the page before; its moment goes before the one said here. */
  readonly cursor?: string | undefined;
}
