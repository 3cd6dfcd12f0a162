import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class FieldErrorView {
  @ApiProperty({ example: 'lines[2].amountMinor' })
  readonly field!: string;

  @ApiProperty()
  readonly message!: string;
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

  @ApiPropertyOptional({ description: 'Finds this request in the log.' })
  readonly correlationId?: string;

  @ApiPropertyOptional({ type: [FieldErrorView] })
  readonly errors?: readonly FieldErrorView[];
}
