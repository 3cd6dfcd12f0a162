import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STATUSES } from '#insights/overview/overview.view';
import type * as views from '#insights/views';
import {
  ColleagueView,
  ContractView,
  DensityView,
  KeyMarkView,
  LossView,
  MoneyView,
  RequiredRoleView,
  StakeholderView,
  TEXT_OR_NULL,
  ThreatView,
} from './account-parts.views.ts';
import {
  FIRST_ORDER_ON,
  MomentView,
  ProblemOfAccountView,
  RevenueView,
  ScoreView,
  SparklineView,
} from './score.views.ts';

export class AccountPageView extends MomentView implements views.AccountView {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: STATUSES })
  readonly status!: views.AccountStatus;

  @ApiProperty({ type: LossView, nullable: true })
  readonly lost!: LossView | null;

  @ApiProperty(TEXT_OR_NULL)
  readonly managerId!: string | null;

  @ApiProperty(TEXT_OR_NULL)
  readonly parentId!: string | null;

  @ApiProperty({ format: 'date' })
  readonly openedOn!: string;

  @ApiProperty({ type: KeyMarkView, nullable: true })
  readonly key!: KeyMarkView | null;

  @ApiProperty({ type: 'integer' })
  readonly horizonDays!: number;

  @ApiProperty({ description: 'The ETag that a command sends as If-Match.' })
  readonly revision!: string;

  @ApiProperty({ type: [ScoreView] })
  readonly scores!: readonly ScoreView[];

  @ApiProperty()
  readonly sparkline!: SparklineView;

  @ApiProperty({ type: [RevenueView] })
  readonly revenue!: readonly RevenueView[];

  @ApiProperty({ type: [MoneyView], description: 'Ordered within the last year.' })
  readonly lastYear!: readonly MoneyView[];

  @ApiProperty(FIRST_ORDER_ON)
  readonly firstOrderOn!: string | null;

  @ApiProperty({ type: [RequiredRoleView], description: 'Who ought to be known here.' })
  readonly requiredRoles!: readonly RequiredRoleView[];

  @ApiProperty({ type: [ColleagueView] })
  readonly colleagues!: readonly ColleagueView[];

  @ApiProperty({ type: [StakeholderView] })
  readonly stakeholders!: readonly StakeholderView[];

  @ApiProperty({ type: DensityView, nullable: true })
  readonly density!: DensityView | null;

  @ApiProperty({ type: [ContractView] })
  readonly contracts!: readonly ContractView[];

  @ApiProperty({ type: [ThreatView] })
  readonly threats!: readonly ThreatView[];

  @ApiPropertyOptional({ description: 'Why there are no scores; left out where there are.' })
  readonly problem?: ProblemOfAccountView;
}
