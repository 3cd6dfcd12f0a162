import type { ScoreQuery } from '../asking/moments.ts';
import type { AccountStatus } from '../overview/overview.view.ts';
import type { ChurnBand, CoverageBand, LoyaltyBand } from '../score/bands.ts';
import type { PortfolioSort } from './portfolio.view.ts';

/** The horizon of churn risk where none is said. */
export const HORIZON_DAYS = 180;

/** No longer horizon is asked for: past two years nobody knows. */
export const HORIZON_DAYS_MAX = 730;

export const PORTFOLIO_LIMIT_MAX = 200;

/** What the portfolio can be sorted by. */
export const PORTFOLIO_SORTS = [
  'name',
  'accountId',
  'managerId',
  'loyalty',
  'churnRisk',
  'coverage',
  'atRisk',
  'nextWorseOn',
  'lastOrderOn',
  'lastContactOn',
] as const satisfies readonly PortfolioSort[];

/** Which accounts, in which order, as of when. Of a list any one will do; all that is said must hold. */
export interface PortfolioQuery extends ScoreQuery {
  /** Words to be found in name, id or manager. */
  readonly search?: string | undefined;
  /** Words with which words of the name begin. */
  readonly named?: string | undefined;
  /** Churn risk where nothing is said, the highest first. */
  readonly sort?: PortfolioSort | undefined;
  readonly direction?: 'asc' | 'desc' | undefined;
  readonly managerIds?: readonly string[] | undefined;
  readonly key?: boolean | undefined;
  readonly statuses?: readonly AccountStatus[] | undefined;
  readonly loyaltyBands?: readonly (LoyaltyBand | 'none')[] | undefined;
  readonly churnRiskBands?: readonly (ChurnBand | 'none')[] | undefined;
  readonly coverageBands?: readonly (CoverageBand | 'none')[] | undefined;
  readonly limit?: number | undefined;
  /** From the page before; its moment, horizon and order go before those said here. */
  readonly cursor?: string | undefined;
}
