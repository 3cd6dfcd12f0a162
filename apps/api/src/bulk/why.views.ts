import { ApiProperty } from '@nestjs/swagger';
import type { LeftOut } from '#importing/why/left-out';
import type { Why } from '#importing/why/why';

/** Why something of a file is not taken. */
export class WhyView implements Why {
  @ApiProperty({ description: 'A name for programs and languages.' })
  readonly code!: string;

  @ApiProperty({ description: 'A sentence in English.' })
  readonly message!: string;

  @ApiProperty({ type: Object, required: false, description: 'What it is about, by name.' })
  readonly params?: NonNullable<Why['params']>;

  @ApiProperty({
    type: [Object],
    required: false,
    description: 'What is wrong with which column, as in problems: field, code, message, params.',
  })
  readonly faults?: NonNullable<Why['faults']>;
}

/** Rows that are nothing to record, and why. */
export class LeftOutView implements LeftOut {
  @ApiProperty({ type: WhyView })
  readonly why!: Why;

  @ApiProperty({ type: 'integer' })
  readonly rows!: number;
}
