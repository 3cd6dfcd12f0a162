import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const PARAMS = {
  type: 'object',
  additionalProperties: true,
  description:
    'What the sentence is about, to say it in another language: names of days end in On, of instants in At; amounts are in minor units, with their currency.',
} as const;

class FieldErrorView {
  @ApiProperty({ example: 'lines[2].amountMinor' })
  readonly field!: string;

  @ApiProperty()
  readonly message!: string;

  @ApiPropertyOptional({ description: 'What is wrong, for programs.', example: 'too-long' })
  readonly code?: string;

  @ApiPropertyOptional({ ...PARAMS, example: { max: 200 } })
  readonly params?: object;
}

/** Every error, as RFC 9457 has it. */
export class ProblemView {
  @ApiProperty({ example: 'urn:mainstay:problem:account-unknown' })
  readonly type!: string;

  @ApiProperty({ example: 'Not Found' })
  readonly title!: string;

  @ApiProperty({ example: 404 })
  readonly status!: number;

  @ApiProperty({ description: 'Tells errors apart, for programs.', example: 'account-unknown' })
  readonly code!: string;

  @ApiProperty({ description: 'Says what is wrong and what to do, for people.' })
  readonly detail!: string;

  @ApiPropertyOptional({ ...PARAMS, example: { accountId: 'ACME-1' } })
  readonly params?: object;

  @ApiPropertyOptional({ description: 'Finds this request in the log.' })
  readonly correlationId?: string;

  @ApiPropertyOptional({ type: [FieldErrorView] })
  readonly errors?: readonly FieldErrorView[];
}
