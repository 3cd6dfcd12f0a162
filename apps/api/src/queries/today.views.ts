import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { PURPOSES } from '#events/work/work.events';
import { DUTY_KINDS } from '#insights/duties/duty-kinds';
import { STATUSES } from '#insights/overview/overview.view';
import { BANDS_OF } from '#insights/score/bands';
import type * as views from '#insights/views';
import { MomentView, ContributionView } from './score.views.ts';
import { StakeView } from './stake.view.ts';

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;

class OfAccountView implements views.OfAccount {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty(TEXT_OR_NULL)
  readonly managerId!: string | null;
}

class SaidView implements views.Said<views.DutyCode> {
  @ApiProperty({ example: 'threat-open', description: 'Which sentence it is.' })
  readonly code!: views.DutyCode;

  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { $ref: getSchemaPath(StakeView) }],
    },
    example: { threatId: 'T-1', rival: 'Globex', severity: 'serious', days: 14 },
    description: 'What stands in it, by name.',
  })
  readonly params!: views.Said['params'];
}

class ActAboutView {
  @ApiProperty({ enum: ['action', 'contract', 'threat'] })
  readonly kind!: 'action' | 'contract' | 'threat';

  @ApiProperty()
  readonly id!: string;
}

class ActView implements views.Act {
  @ApiProperty({ example: 'TakeDefenceAction', description: 'The command, by its name.' })
  readonly command!: views.ActCommand;

  @ApiProperty()
  readonly accountId!: string;

  @ApiPropertyOptional({ description: 'The thing it is about, where it is about one.' })
  readonly about?: ActAboutView;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    },
    description: 'What its fields begin with.',
  })
  readonly values?: Readonly<Record<string, string | readonly string[]>>;
}

@ApiExtraModels(StakeView)
export class DutyLineView extends OfAccountView implements views.DutyLine {
  @ApiProperty({ enum: DUTY_KINDS })
  readonly kind!: views.DutyKind;

  @ApiProperty({ example: 'threat.T-1', description: 'What setting it aside names.' })
  readonly matterId!: string;

  @ApiProperty({ ...TEXT_OR_NULL, description: 'Whose it is.' })
  readonly ownerId!: string | null;

  @ApiProperty({ format: 'date' })
  readonly fromOn!: string;

  @ApiProperty({ format: 'date' })
  readonly dueOn!: string;

  @ApiProperty({ ...DAY_OR_NULL, description: 'The last day on which it stands.' })
  readonly untilOn!: string | null;

  @ApiProperty({ type: 'integer', description: 'Days after the day it is due; negative before.' })
  readonly lateDays!: number;

  @ApiProperty()
  readonly says!: SaidView;

  @ApiProperty({ type: StakeView, nullable: true, description: 'What is at stake at the account.' })
  readonly stake!: StakeView | null;

  @ApiProperty({ type: [String], description: 'The events it comes from.' })
  readonly eventIds!: readonly string[];

  @ApiProperty({ description: 'The one likeliest act.' })
  readonly act!: ActView;
}

class StakeCardView extends OfAccountView implements views.StakeCard {
  @ApiProperty({ enum: STATUSES })
  readonly status!: views.AccountStatus;

  @ApiProperty()
  readonly key!: boolean;

  @ApiProperty()
  readonly churnRisk!: number;

  @ApiProperty({ enum: BANDS_OF.churnRisk, nullable: true })
  readonly churnRiskBand!: views.ChurnBand | null;

  @ApiProperty({ description: 'Value × risk × remedy.' })
  readonly stake!: StakeView;

  @ApiProperty({ type: 'integer', description: 'Renewable revenue in the same currency.' })
  readonly renewableMinor!: number;

  @ApiProperty({ description: '1 where something can be done, .5 where its rhythm alone speaks.' })
  readonly remedy!: number;

  @ApiProperty({ type: [ContributionView], description: 'The three strongest, strongest first.' })
  readonly causes!: readonly ContributionView[];

  @ApiProperty(DAY_OR_NULL)
  readonly lastContactOn!: string | null;

  @ApiProperty()
  readonly act!: ActView;
}

class NeglectedLineView extends OfAccountView implements views.NeglectedLine {
  @ApiProperty({ enum: STATUSES })
  readonly status!: views.AccountStatus;

  @ApiProperty()
  readonly key!: boolean;

  @ApiProperty({ ...DAY_OR_NULL, description: 'Since when it is below its floor of contacts.' })
  readonly neglectedOn!: string | null;

  @ApiProperty({ ...DAY_OR_NULL, description: 'The last contact of two sides.' })
  readonly twoSidedOn!: string | null;

  @ApiProperty()
  readonly act!: ActView;
}

class AsideLineView extends OfAccountView implements views.AsideLine {
  @ApiProperty({ example: 'threat.T-1', description: '`account` for its card.' })
  readonly matterId!: string;

  @ApiProperty({ enum: [...DUTY_KINDS, 'account'] })
  readonly kind!: views.AsideLine['kind'];

  @ApiProperty({ format: 'date' })
  readonly asideUntil!: string;
}

class FirstActionView {
  @ApiProperty()
  readonly actionId!: string;

  @ApiProperty({ enum: PURPOSES })
  readonly purpose!: views.ActionRow['purpose'];

  @ApiProperty(TEXT_OR_NULL)
  readonly ownerId!: string | null;

  @ApiProperty({ format: 'date' })
  readonly dueOn!: string;

  @ApiProperty(TEXT_OR_NULL)
  readonly about!: string | null;
}

class InHandLineView extends OfAccountView implements views.InHandLine {
  @ApiProperty({ type: StakeView, nullable: true })
  readonly stake!: StakeView | null;

  @ApiProperty({ description: 'The action of ours that is due first.' })
  readonly action!: FirstActionView;
}

export class TodayPageView extends MomentView implements views.TodayView {
  @ApiProperty({ format: 'date', description: 'The day that is shown.' })
  readonly on!: string;

  @ApiProperty({ ...TEXT_OR_NULL, description: 'Whose day it is; null for everybody’s.' })
  readonly ownerId!: string | null;

  @ApiProperty({ type: [DutyLineView], description: 'By their days, then by what is at stake.' })
  readonly due!: readonly DutyLineView[];

  @ApiProperty({ type: 'integer' })
  readonly dueTotal!: number;

  @ApiProperty({
    ...TEXT_OR_NULL,
    description: 'For more of `due`; later pages hold nothing else.',
  })
  readonly nextCursor!: string | null;

  @ApiProperty({ type: [StakeCardView], description: 'Twenty at most.' })
  readonly atStake!: readonly StakeCardView[];

  @ApiProperty({ type: 'integer' })
  readonly atStakeTotal!: number;

  @ApiProperty({ type: [NeglectedLineView], description: 'Ten at most.' })
  readonly notToBeForgotten!: readonly NeglectedLineView[];

  @ApiProperty({ type: [AsideLineView], description: 'A hundred at most.' })
  readonly setAside!: readonly AsideLineView[];

  @ApiProperty({ type: 'integer' })
  readonly setAsideTotal!: number;

  @ApiProperty({ type: [InHandLineView], description: 'A hundred at most.' })
  readonly inHand!: readonly InHandLineView[];

  @ApiProperty({ type: 'integer' })
  readonly inHandTotal!: number;
}
