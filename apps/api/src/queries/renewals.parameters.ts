import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { RENEWALS_LIMIT_MAX, type RenewalsQuery } from '#insights/renewals/renewals.query';
import { AsList, AsNumber, IsDay, IsIdentifier } from '../http/asked.ts';
import { CURSOR_MAX, MomentParameters } from './parameters.ts';

const CHOICES_MAX = 50;

export class RenewalsParameters extends MomentParameters {
  @ApiPropertyOptional({ format: 'date', description: 'The first day of decision.' })
  @IsOptional()
  @IsDay()
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The last day of decision.' })
  @IsOptional()
  @IsDay()
  readonly to?: string;

  @ApiPropertyOptional({
    type: String,
    example: 'anna,ravi',
    description: 'Who manages the account; several separated by commas, any of them will do.',
  })
  @IsOptional()
  @AsList()
  @ArrayMaxSize(CHOICES_MAX)
  @IsIdentifier(true)
  readonly managerId?: readonly string[];

  @ApiPropertyOptional({ type: 'integer', default: 50, maximum: RENEWALS_LIMIT_MAX })
  @IsOptional()
  @AsNumber()
  @IsInt()
  @Min(1)
  @Max(RENEWALS_LIMIT_MAX)
  readonly limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_MAX)
  readonly cursor?: string;
}

export const renewalsAsked = ({
  asOf,
  knownAt,
  from,
  to,
  managerId: managerIds,
  limit,
  cursor,
}: RenewalsParameters): RenewalsQuery => ({ asOf, knownAt, from, to, managerIds, limit, cursor });
