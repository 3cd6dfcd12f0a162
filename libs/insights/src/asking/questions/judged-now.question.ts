import type { Day } from '#kernel/time';
import { portfolioList } from '../../portfolio/portfolio.list.ts';
import { HORIZON_DAYS } from '../../portfolio/portfolio.query.ts';
import { COVERAGE_MODEL } from '../../coverage/coverage.model.ts';
import { LOYALTY_MODEL } from '../../loyalty/loyalty.model.ts';
import type { AnswerSources } from '../answer-sources.ts';
import { Question, type AnsweringThread } from '../question.ts';

/** Where all accounts stand today, and by which yardstick. */
export interface JudgedNow {
  /** Says the same text as long as accounts are judged in the same way. */
  readonly basis: string;
  readonly asOf: Day;
  readonly bands: readonly BandsNow[];
}

/** Null where an account cannot be scored, `too-early` where it is too early to say. */
export interface BandsNow {
  readonly accountId: string;
  readonly loyalty: string | null;
  readonly churnRisk: string | null;
  readonly coverage: string | null;
}

const COLUMNS = ['accountId', 'loyaltyStanding', 'churnRiskStanding', 'coverageStanding'] as const;

/** @throws NotThereYet */
export class JudgedNowQuestion extends Question<JudgedNow> {
  override async answer({
    now,
    calibrations,
    folds,
  }: Pick<AnswerSources, 'now' | 'calibrations' | 'folds'>): Promise<JudgedNow> {
    const { pages, moment } = await now.shown(HORIZON_DAYS);
    const { asOf } = moment.view;
    const { model } = (await calibrations.knownAt(moment.position)).on(asOf);
    const cells = await pages.lists.cells(portfolioList, {}, COLUMNS);
    return {
      basis: JSON.stringify([folds.models, model, LOYALTY_MODEL, COVERAGE_MODEL]),
      asOf,
      bands: cells.map(([accountId, loyalty, churnRisk, coverage]) => ({
        accountId: String(accountId),
        loyalty: textOf(loyalty),
        churnRisk: textOf(churnRisk),
        coverage: textOf(coverage),
      })),
    };
  }

  override thread(): AnsweringThread {
    return 'following';
  }
}

const textOf = (cell: string | number | null | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
