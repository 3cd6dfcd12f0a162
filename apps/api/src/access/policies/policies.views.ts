import { ApiProperty } from '@nestjs/swagger';
import { POLICY_IDS, type PolicyId } from '#events/policies/policies.events';
import type * as views from '#insights/views';

class PolicyValueView {
  @ApiProperty({ description: 'Whether it is switched on.' })
  readonly enabled!: boolean;

  @ApiProperty({
    type: 'integer',
    required: false,
    minimum: 7,
    maximum: 365,
    description: 'Of `calibration`: every how many days.',
  })
  readonly everyDays?: number;
}

class PolicyWordView implements views.PolicyWord {
  @ApiProperty({ format: 'date', description: 'The first day on which it holds.' })
  readonly from!: string;

  @ApiProperty({
    type: PolicyValueView,
    nullable: true,
    description: 'Null for the default again.',
  })
  readonly value!: PolicyValueView | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was set.' })
  readonly reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ description: 'Who set it, by id.' })
  readonly actor!: string;

  @ApiProperty({ type: String, nullable: true, description: 'And by name, where there is one.' })
  readonly actorName!: string | null;
}

class PolicyRowView implements views.PolicyRow {
  @ApiProperty({ enum: POLICY_IDS })
  readonly policy!: PolicyId;

  @ApiProperty({ description: 'What holds today.' })
  readonly value!: PolicyValueView;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Since which day it holds; null for the default from the beginning.',
  })
  readonly since!: string | null;

  @ApiProperty({ description: 'Whether it is set for a reason alone.' })
  readonly needsReason!: boolean;

  @ApiProperty({ type: [PolicyWordView], description: 'All that was said of it, newest first.' })
  readonly history!: readonly PolicyWordView[];
}

export class ShownPoliciesView implements views.PoliciesView {
  @ApiProperty({ type: [PolicyRowView] })
  readonly policies!: readonly PolicyRowView[];
}
