import type { Day } from '#kernel/time';
import type { AccountList } from '../lists/account-list.ts';
import type { ListedAt } from '../lists/listed-at.ts';
import type { Moments } from '../asking/moments.ts';
import type { ListedMoment } from '../lists/listed-at.ts';
import type { PortfolioPages } from './portfolio-pages.ts';

/** The portfolio as it is now, whether this process keeps it or others do. */
export interface PortfolioNow {
  /** The position all answers include. */
  readonly position: number;
  /** The day all scores are of; null while they are not all of one. */
  readonly listedOn: Day | null;
  /** All scores are today's, and the log's end was reached. */
  readonly isReady: boolean;
  /** Why what others keep cannot be read just now, where that is known. */
  readonly trouble?: string | undefined;
  /** Accounts this process folded again, as their rows could not be used. */
  readonly foldedAgain: number;
  /** @throws NotThereYet */
  waitFor(position: number, timeoutMs: number): Promise<void>;
  /** @throws NotThereYet */
  shown(horizonDays: number): Promise<PortfolioShown>;
  /** A list beside the portfolio, once it holds all accounts. @throws NotThereYet */
  listed(list: AccountList): Promise<ListedAt>;
}

/** A portfolio that is not read page by page alone, and the moment it holds for. */
export interface PortfolioShown {
  readonly pages: PortfolioPages;
  readonly moment: ListedMoment;
}

/** A page asked for while the day changes waits so long for the new day's scores. */
export const CURRENT_TIMEOUT_MS = 20_000;

/** The moment a page of now holds for: today, and all that is known at a position. */
export const momentNow = (
  moments: Moments,
  position: number,
  horizonDays: number,
): ListedMoment => ({
  view: moments.view({ asOf: moments.today(), knownAt: null, position }),
  ledgerId: moments.ledger.ledgerId,
  position,
  horizonDays,
});
