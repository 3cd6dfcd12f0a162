import { ApiProperty } from '@nestjs/swagger';
import type * as views from '#insights/views';
import { MomentView } from './score.views.ts';

class StandsView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  readonly personal!: Readonly<Record<string, string>> | null;
}

class ThingView implements views.ThingView {
  @ApiProperty({ example: 'SO-1001' })
  readonly id!: string;

  @ApiProperty({ format: 'date' })
  readonly sinceOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly endedOn!: string | null;

  @ApiProperty({
    description:
      'What is said of it: by what began it, and since then in fields of the same names.',
  })
  readonly stands!: StandsView;
}

export class ThingsPageView extends MomentView implements views.ThingsPage {
  @ApiProperty()
  readonly accountId!: string;

  @ApiProperty({ example: 'order' })
  readonly kind!: string;

  @ApiProperty({ type: [ThingView], description: 'What began last comes first.' })
  readonly things!: readonly ThingView[];

  @ApiProperty({ type: 'integer', description: 'How many there are in all.' })
  readonly total!: number;
}
