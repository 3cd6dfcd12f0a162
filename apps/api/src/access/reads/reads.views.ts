import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { AsNumber } from '../../http/asked.ts';

export const READS_MAX = 1_000;

export class ReadsAsked {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: READS_MAX, default: 100 })
  @IsOptional()
  @AsNumber()
  @IsInt()
  @Min(1)
  @Max(READS_MAX)
  readonly limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @Matches(/^[1-9]\d{0,14}$/)
  readonly cursor?: string;
}

class ReadView {
  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ description: 'Id of who read.' })
  readonly actor!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ example: 'GET /api/v1/accounts/:accountId/timeline' })
  readonly route!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where it was not one account’s.',
  })
  readonly accountId!: string | null;
}

export class ReadsPageView {
  @ApiProperty({ type: [ReadView] })
  readonly reads!: readonly ReadView[];

  @ApiProperty({ type: String, nullable: true })
  readonly nextCursor!: string | null;
}
