import type { Mutex } from '#kernel/mutex';
import { Recent } from '#kernel/recent';
import type { ChurnQuestion } from '../churn-risk/churn-base.ts';
import type { LivePortfolio } from './live-portfolio.ts';
import { pageByPage } from './page-by-page.ts';

/** As many horizons beside the usual one are kept at a time, those asked for last. */
const HORIZONS_MAX = 3;

interface Kept {
  readonly portfolio: LivePortfolio;
  readonly made: Promise<void>;
}

/** Portfolios of horizons people ask for beside the usual one: made when first asked for, then kept up to date. */
export class OtherHorizons {
  readonly #kept = new Recent<number, Kept>(HORIZONS_MAX);

  constructor(
    private readonly make: (horizonDays: number) => LivePortfolio,
    private readonly order: Mutex,
  ) {}

  async of(horizonDays: number, question: ChurnQuestion): Promise<LivePortfolio> {
    const kept = this.#kept.obtain(horizonDays, () => this.#begun(horizonDays, question));
    await kept.made;
    return kept.portfolio;
  }

  /** Those being made included: news must reach the accounts already in. */
  all(): readonly LivePortfolio[] {
    return this.#kept.values().map(({ portfolio }) => portfolio);
  }

  /** Their scores do not hold any more. */
  forget(): void {
    this.#kept.forgetAll();
  }

  #begun(horizonDays: number, question: ChurnQuestion): Kept {
    const portfolio = this.make(horizonDays);
    const made = this.#fill(portfolio, question);
    // Whoever asks next begins again after a failure; who asked now hears of it from `of`.
    made.catch(() => {
      this.#kept.forget(horizonDays);
    });
    return { portfolio, made };
  }

  async #fill(portfolio: LivePortfolio, question: ChurnQuestion): Promise<void> {
    await pageByPage((after) => this.order.run(() => portfolio.refreshAfter(after, question)));
  }
}
