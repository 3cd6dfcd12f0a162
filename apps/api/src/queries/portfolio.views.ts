import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { STATUSES } from '#insights/overview/overview.view';
import { PORTFOLIO_GROUPINGS } from '#insights/portfolio/portfolio.query';
import { BANDS_OF, SCORE_NAMES } from '#insights/score/bands';
import type * as views from '#insights/views';
import {
  CertaintyView,
  FIRST_ORDER_ON,
  MissingView,
  MomentView,
  ProblemOfAccountView,
  RevenueView,
  SparklineView,
} from './score.views.ts';
import { StakeView } from './stake.view.ts';

const counts = (names: readonly string[]): ApiPropertyOptions => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer' }])),
  required: [],
});

class TooEarlyView implements views.TooEarly {
  @ApiProperty({ type: [MissingView] })
  readonly missing!: readonly MissingView[];

  @ApiProperty({ type: Number, nullable: true, description: 'Of churn risk: by its base alone.' })
  readonly baseRate!: number | null;
}

class TooEarlyScoresView {
  @ApiPropertyOptional()
  readonly loyalty?: TooEarlyView;

  @ApiPropertyOptional()
  readonly churnRisk?: TooEarlyView;

  @ApiPropertyOptional()
  readonly coverage?: TooEarlyView;
}

export class PortfolioRowView implements views.PortfolioRow {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: STATUSES })
  readonly status!: views.AccountStatus;

  @ApiProperty({ type: String, nullable: true })
  readonly managerId!: string | null;

  @ApiProperty({ description: 'Whether it is a key account.' })
  readonly key!: boolean;

  @ApiProperty({ type: Number, nullable: true })
  readonly loyalty!: number | null;

  @ApiProperty({ enum: BANDS_OF.loyalty, nullable: true })
  readonly loyaltyBand!: views.LoyaltyBand | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'The probability of no order within the horizon or, under contract, of leaving at a decision within it.',
  })
  readonly churnRisk!: number | null;

  @ApiProperty({ enum: BANDS_OF.churnRisk, nullable: true })
  readonly churnRiskBand!: views.ChurnBand | null;

  @ApiPropertyOptional({
    type: CertaintyView,
    description:
      'How sure churn risk by the rhythm of orders is. Left out under contract, and while it is too early to say.',
  })
  readonly certainty?: CertaintyView;

  @ApiProperty({ type: Number, nullable: true })
  readonly coverage!: number | null;

  @ApiProperty({ enum: BANDS_OF.coverage, nullable: true })
  readonly coverageBand!: views.CoverageBand | null;

  @ApiPropertyOptional({
    description:
      'Scores of which it is too early to say: they have a value, but no band. Left out where there are none.',
  })
  readonly tooEarly?: TooEarlyScoresView;

  @ApiProperty({ type: [RevenueView] })
  readonly revenue!: readonly RevenueView[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly nextWorseOn!: string | null;

  @ApiProperty({ enum: SCORE_NAMES, nullable: true })
  readonly nextWorseScore!: views.ScoreName | null;

  @ApiProperty({
    enum: SCORE_NAMES.flatMap((name) => BANDS_OF[name]),
    nullable: true,
    description: 'Which band that score is in from then on.',
  })
  readonly nextWorseBand!: views.Band | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly lastOrderOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly lastContactOn!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'How much can be done about its risk: 1, .5 where its rhythm alone speaks, 0 under a terminated contract; null for whoever is no customer.',
  })
  readonly remedy!: number | null;

  @ApiProperty({
    type: StakeView,
    nullable: true,
    description: 'Renewable revenue in its largest currency × churn risk × remedy.',
  })
  readonly stake!: StakeView | null;

  @ApiProperty({ type: 'integer', description: 'Open actions of ours.' })
  readonly inHand!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly asideUntil!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When contacts of two sides fall below its floor; null without a floor.',
  })
  readonly neglectedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly twoSidedOn!: string | null;

  @ApiPropertyOptional({ description: 'Why there are no scores; left out where there are.' })
  readonly problem?: ProblemOfAccountView;
}

class BandCountsView {
  @ApiProperty(counts([...BANDS_OF.loyalty, 'too-early', 'none']))
  readonly loyalty!: Readonly<Record<views.Standing<'loyalty'>, number>>;

  @ApiProperty(counts([...BANDS_OF.churnRisk, 'too-early', 'none']))
  readonly churnRisk!: Readonly<Record<views.Standing<'churnRisk'>, number>>;

  @ApiProperty(counts([...BANDS_OF.coverage, 'too-early', 'none']))
  readonly coverage!: Readonly<Record<views.Standing<'coverage'>, number>>;
}

class ExactView {
  @ApiProperty({ example: '18014398509481983', description: 'Minor units, as decimal text.' })
  readonly renewableMinor!: string;

  @ApiProperty({ example: '9007199254740993', description: 'Minor units, as decimal text.' })
  readonly atRiskMinor!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2251799813685248',
    description: 'Minor units, as decimal text; null where no margin is known.',
  })
  readonly profitAtRiskMinor!: string | null;
}

class ProfitKnownView implements views.ProfitKnown {
  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Minor units: what is at risk of theirs.' })
  readonly atRiskMinor!: number;
}

class RevenueTotalView extends RevenueView implements views.RevenueTotal {
  @ApiProperty({ type: 'integer', description: 'Accounts with renewable revenue in it.' })
  readonly accounts!: number;

  @ApiProperty({
    description:
      'Whose profit at risk it is: the accounts of which a margin is known. Of the others nothing is in it.',
  })
  readonly profitKnown!: ProfitKnownView;

  @ApiPropertyOptional({
    description: 'The sums exactly; left out where the numbers are, up to 2^53.',
  })
  readonly exact?: ExactView;
}

class PortfolioTotalsView implements views.PortfolioTotals {
  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty()
  readonly byBand!: BandCountsView;

  @ApiProperty({
    type: [RevenueTotalView],
    description:
      'By currency, the main one first: that in which most accounts have renewable revenue. Sorted by `atRisk` or `profitAtRisk`, accounts with some in it come first, then those with some in the next.',
  })
  readonly revenue!: readonly RevenueTotalView[];

  @ApiProperty(FIRST_ORDER_ON)
  readonly firstOrderOn!: string | null;
}

class PortfolioGroupView extends PortfolioTotalsView implements views.PortfolioGroup {
  @ApiProperty({ description: 'What they have in common, as the filter says it; or `none`.' })
  readonly value!: string;
}

export class PortfolioGroupsView extends MomentView implements views.PortfolioGroups {
  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ enum: PORTFOLIO_GROUPINGS })
  readonly by!: views.PortfolioGrouping;

  @ApiProperty({
    type: [PortfolioGroupView],
    description: 'Those with most revenue at risk in the main currency first.',
  })
  readonly groups!: readonly PortfolioGroupView[];
}

export class PortfolioIdsView extends MomentView implements views.PortfolioIds {
  @ApiProperty({ type: [String], description: 'In no order.' })
  readonly ids!: readonly string[];
}

export class ProgressView {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    maximum: 100,
    description: 'In per cent; null where nothing of that moment is being made, or no longer.',
  })
  readonly percent!: number | null;
}

export class PortfolioPageView extends MomentView implements views.ShownPortfolioPage {
  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: [PortfolioRowView] })
  readonly rows!: readonly PortfolioRowView[];

  @ApiProperty({ type: 'integer', description: 'Rows that pass the filter, on all pages.' })
  readonly total!: number;

  @ApiProperty({
    type: PortfolioTotalsView,
    nullable: true,
    description:
      'Null where `managerId` names somebody else while figures by person are switched off.',
  })
  readonly totals!: PortfolioTotalsView | null;

  @ApiProperty({ type: [String] })
  readonly managers!: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}

export class SparklinesView {
  @ApiProperty({ type: [SparklineView] })
  readonly items!: readonly SparklineView[];
}
