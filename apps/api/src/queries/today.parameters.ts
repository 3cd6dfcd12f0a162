import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { DUE_LIMIT_MAX } from '#insights/today/today.query';
import { IsDay, IsIdentifier } from '../http/asked.ts';
import { MomentParameters, PageCursor, PageLimit } from './parameters.ts';

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

  @PageLimit(DUE_LIMIT_MAX, DUE_LIMIT_MAX)
  readonly limit?: number;

  @PageCursor()
  readonly cursor?: string;
}
