import { ApiProperty } from '@nestjs/swagger';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';

class RenewalRowView implements views.RenewalRow {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly managerId!: string | null;

  @ApiProperty()
  readonly contractId!: string;

  @ApiProperty({ type: 'integer', description: 'Which renewal is decided on: 1 for the first.' })
  readonly renewal!: number;

  @ApiProperty({ format: 'date', description: 'The last day on which the customer can decide.' })
  readonly decisionOn!: string;

  @ApiProperty({ format: 'date', description: 'The last day if the customer leaves.' })
  readonly endsOn!: string;

  @ApiProperty({ description: 'Whether it goes on without a word of the customer.' })
  readonly selfRenewing!: boolean;

  @ApiProperty({ enum: ['running', 'terminated', 'drafted'] })
  readonly status!: views.RenewalRow['status'];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly draftedOn!: string | null;

  @ApiProperty({ type: 'integer', description: 'Minor units a year.' })
  readonly annualMinor!: number;

  @ApiProperty({ example: 'EUR' })
  readonly currency!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How likely the customer is to leave then, by the renewals before alone.',
  })
  readonly risk!: number | null;
}

export class RenewalsPageView extends MomentView implements views.RenewalsPage {
  @ApiProperty({ type: [RenewalRowView] })
  readonly rows!: readonly RenewalRowView[];

  @ApiProperty({ type: 'integer', description: 'Decisions that are asked for, on all pages.' })
  readonly total!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}
