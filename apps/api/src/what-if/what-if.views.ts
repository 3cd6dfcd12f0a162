import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type * as views from '#insights/views';
import { PortfolioRowView } from '../queries/portfolio.views.ts';
import { ContributionView, MomentView } from '../queries/score.views.ts';
import { DutyLineView } from '../queries/today.views.ts';

class SupposedSideView implements views.SupposedSide {
  @ApiProperty({ description: 'As the portfolio would show it.' })
  readonly row!: PortfolioRowView;

  @ApiProperty({
    type: [ContributionView],
    description: 'The strongest causes of its churn risk, at most three.',
  })
  readonly causes!: readonly ContributionView[];

  @ApiProperty({ type: [DutyLineView], description: 'What the day would ask for.' })
  readonly due!: readonly DutyLineView[];
}

class SupposedRefusalView implements views.SupposedRefusal {
  @ApiProperty({ example: 'threat-closed' })
  readonly code!: string;

  @ApiProperty()
  readonly message!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params!: views.SupposedRefusal['params'];
}

const VALUE = { type: Number, nullable: true } as const;

class SupposedScoresView {
  @ApiProperty(VALUE)
  readonly loyalty!: number | null;

  @ApiProperty(VALUE)
  readonly churnRisk!: number | null;

  @ApiProperty(VALUE)
  readonly coverage!: number | null;
}

class SupposedStepView implements views.SupposedStepView {
  @ApiProperty({
    type: 'integer',
    description: 'Events it comes to; none where it is refused, or so already.',
  })
  readonly events!: number;

  @ApiPropertyOptional({ description: 'Why it could not be recorded; left out where it could.' })
  readonly refusal?: SupposedRefusalView;

  @ApiProperty({ description: 'After it and those before it.' })
  readonly scores!: SupposedScoresView;
}

class SupposedAccountView implements views.SupposedAccount {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty()
  readonly before!: SupposedSideView;

  @ApiProperty()
  readonly after!: SupposedSideView;

  @ApiProperty({ type: [SupposedStepView] })
  readonly steps!: readonly SupposedStepView[];
}

class BeforeAfterView {
  @ApiProperty({ type: 'integer' })
  readonly before!: number;

  @ApiProperty({ type: 'integer' })
  readonly after!: number;
}

class KnownBeforeAfterView {
  @ApiProperty({ type: 'integer', nullable: true })
  readonly before!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly after!: number | null;
}

class SupposedRevenueView implements views.SupposedRevenue {
  @ApiProperty({ example: 'EUR' })
  readonly currency!: views.SupposedRevenue['currency'];

  @ApiProperty()
  readonly renewableMinor!: BeforeAfterView;

  @ApiProperty()
  readonly atRiskMinor!: BeforeAfterView;

  @ApiProperty({
    description: 'Of those accounts alone of which a margin is known; null where of none.',
  })
  readonly profitAtRiskMinor!: KnownBeforeAfterView;

  @ApiProperty({ description: 'Accounts with renewable revenue in it.' })
  readonly accounts!: BeforeAfterView;

  @ApiProperty({ description: 'Those of them of which a margin is known.' })
  readonly profitKnown!: BeforeAfterView;
}

class WhatIfTotalsView implements views.WhatIfTotals {
  @ApiProperty({ type: 'integer' })
  readonly accounts!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts of which some score would be another.' })
  readonly moved!: number;

  @ApiProperty({ type: 'integer', description: 'Accounts at which some step is refused.' })
  readonly refused!: number;

  @ApiProperty({ description: 'Duties that stand on the day.' })
  readonly due!: BeforeAfterView;

  @ApiProperty({ type: [SupposedRevenueView], description: 'By currency, the largest first.' })
  readonly revenue!: readonly SupposedRevenueView[];
}

/** How accounts would stand if some things happened to them. */
export class WhatIfView extends MomentView implements views.WhatIf {
  @ApiProperty({ format: 'date', description: 'The day it is looked at.' })
  readonly on!: string;

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ type: [SupposedAccountView] })
  readonly accounts!: readonly SupposedAccountView[];

  @ApiProperty()
  readonly totals!: WhatIfTotalsView;
}
