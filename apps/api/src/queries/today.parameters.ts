import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { DUE_LIMIT_MAX } from '#insights/today/today.query';
import { AsNumber, IsDay, IsIdentifier } from '../http/asked.ts';
import { CURSOR_MAX, MomentParameters } from './parameters.ts';

export class TodayParameters extends MomentParameters {
  @ApiPropertyOptional({
    default: 'me',
    example: 'anna',
    description:
      'Whose day: `me`, or a colleague by id. Who is linked to no colleague sees everybody’s as `me`; so does `all`.',
  })
  @IsOptional()
  @IsIdentifier()
  readonly owner?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'The day to show: today, or one of the next 400 days by what is known now.',
  })
  @IsOptional()
  @IsDay()
  readonly on?: string;

  @ApiPropertyOptional({ type: 'integer', default: DUE_LIMIT_MAX, maximum: DUE_LIMIT_MAX })
  @IsOptional()
  @AsNumber()
  @IsInt()
  @Min(1)
  @Max(DUE_LIMIT_MAX)
  readonly limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_MAX)
  readonly cursor?: string;
}
