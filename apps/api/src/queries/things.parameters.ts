import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { THINGS } from '#events/catalogue';
import { THINGS_LIMIT_MAX, type ThingsQuery } from '#insights/things/things';
import { AsFlag } from '../http/asked.ts';
import { MomentParameters, PageLimit } from './parameters.ts';

const SEARCH_MAX = 200;

export class ThingsParameters extends MomentParameters {
  @ApiProperty({ enum: [...THINGS.keys()] })
  @IsIn([...THINGS.keys()])
  readonly kind!: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those that are not over.' })
  @IsOptional()
  @AsFlag()
  @IsBoolean()
  readonly open?: boolean;

  @ApiPropertyOptional({ description: 'Only those whose id or name holds this.' })
  @IsOptional()
  @IsString()
  @MaxLength(SEARCH_MAX)
  readonly search?: string;

  @PageLimit(THINGS_LIMIT_MAX)
  readonly limit?: number;
}

export const thingsAsked = ({ after: _waitedFor, ...query }: ThingsParameters): ThingsQuery =>
  query;
