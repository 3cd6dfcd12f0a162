import { ApiProperty } from '@nestjs/swagger';
import { LOSS_REASONS } from '#events/accounts/accounts.events';
import { BUYING_ROLES, STANCES } from '#events/people/people.events';
import { SEVERITIES } from '#events/competition/competition.events';
import type * as views from '#insights/views';
import { ContributionView } from './score.views.ts';

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;
export const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class MoneyView implements views.MoneyView {
  @ApiProperty({ example: 'EUR' })
  readonly currency!: string;

  @ApiProperty({ type: 'integer', description: 'Minor units.' })
  readonly amountMinor!: number;
}

export class KeyMarkView implements views.KeyMark {
  @ApiProperty()
  readonly byProfitability!: boolean;

  @ApiProperty()
  readonly byStrategy!: boolean;

  @ApiProperty({ format: 'date' })
  readonly since!: string;

  @ApiProperty(TEXT_OR_NULL)
  readonly reason!: string | null;
}

export class LossView implements views.LossView {
  @ApiProperty({ format: 'date' })
  readonly on!: string;

  @ApiProperty({ enum: LOSS_REASONS })
  readonly reason!: views.LossView['reason'];

  @ApiProperty({ ...TEXT_OR_NULL, description: 'To whom, where that was said.' })
  readonly rival!: string | null;
}

export class StakeholderView implements views.StakeholderView {
  @ApiProperty()
  readonly stakeholderId!: string;

  @ApiProperty({ ...TEXT_OR_NULL, description: 'Null once the person was erased.' })
  readonly name!: string | null;

  @ApiProperty(TEXT_OR_NULL)
  readonly title!: string | null;

  @ApiProperty(TEXT_OR_NULL)
  readonly email!: string | null;

  @ApiProperty({ ...TEXT_OR_NULL, description: 'In E.164.' })
  readonly phone!: string | null;

  @ApiProperty({ enum: BUYING_ROLES, isArray: true })
  readonly roles!: views.StakeholderView['roles'];

  @ApiProperty({ enum: STANCES })
  readonly stance!: views.StakeholderView['stance'];

  @ApiProperty({ description: '0…100.' })
  readonly tie!: number;

  @ApiProperty()
  readonly cadencePer30Days!: number;

  @ApiProperty()
  readonly cadenceMissed!: boolean;

  @ApiProperty({
    enum: ['kept', 'missed', 'open'],
    nullable: true,
    description: '`open` while no contact stands behind it and no period has passed.',
  })
  readonly cadence!: views.StakeholderView['cadence'];

  @ApiProperty(DAY_OR_NULL)
  readonly lastContactOn!: string | null;

  @ApiProperty(DAY_OR_NULL)
  readonly departedOn!: string | null;

  @ApiProperty(TEXT_OR_NULL)
  readonly successorId!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Coverage without this person.' })
  readonly coverageWithout!: number | null;

  @ApiProperty({ type: [ContributionView] })
  readonly tieContributions!: readonly ContributionView[];

  @ApiProperty({ type: [String], description: 'Colleagues of ours who met this person alone.' })
  readonly metBy!: readonly string[];
}

export class RequiredRoleView {
  @ApiProperty({ enum: BUYING_ROLES })
  readonly role!: views.StakeholderView['roles'][number];

  @ApiProperty({ type: 'integer' })
  readonly weightPercent!: number;
}

export class ColleagueView implements views.ColleagueView {
  @ApiProperty()
  readonly colleagueId!: string;

  @ApiProperty({ ...TEXT_OR_NULL, description: 'Of those who sign in.' })
  readonly name!: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Coverage when what this colleague carries alone is gone.',
  })
  readonly coverageWithout!: number | null;
}

export class ContractView implements views.ContractView {
  @ApiProperty()
  readonly contractId!: string;

  @ApiProperty({ enum: ['drafted', 'running', 'terminated', 'ended'] })
  readonly status!: views.ContractView['status'];

  @ApiProperty({ format: 'date' })
  readonly startsOn!: string;

  @ApiProperty({ format: 'date' })
  readonly endsOn!: string;

  @ApiProperty({ type: 'integer' })
  readonly noticeDays!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly renewalMonths!: number | null;

  @ApiProperty({ type: 'integer' })
  readonly annualValueMinor!: number;

  @ApiProperty({ example: 'EUR' })
  readonly currency!: string;

  @ApiProperty(DAY_OR_NULL)
  readonly nextDecisionOn!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly nextDecisionRisk!: number | null;
}

export class ThreatView implements views.ThreatView {
  @ApiProperty()
  readonly threatId!: string;

  @ApiProperty()
  readonly rival!: string;

  @ApiProperty({ enum: SEVERITIES })
  readonly severity!: views.ThreatView['severity'];

  @ApiProperty({ enum: ['open', 'defended', 'lost'] })
  readonly status!: views.ThreatView['status'];

  @ApiProperty({ format: 'date' })
  readonly loggedOn!: string;

  @ApiProperty(TEXT_OR_NULL)
  readonly evidence!: string | null;
}

export class DensityView {
  @ApiProperty()
  readonly threads!: number;

  @ApiProperty()
  readonly effectiveThreads!: number;

  @ApiProperty()
  readonly authorityPercent!: number;

  @ApiProperty()
  readonly continuityRisk!: number;

  @ApiProperty(TEXT_OR_NULL)
  readonly continuityPerson!: string | null;
}
