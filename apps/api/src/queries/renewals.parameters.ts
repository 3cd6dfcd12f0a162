import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { RENEWALS_LIMIT_MAX, type RenewalsQuery } from '#insights/renewals/renewals.query';
import { CHOICES_MAX } from '#insights/portfolio/portfolio.query';
import { AsList, IsDay, IsIdentifier } from '../http/asked.ts';
import { MomentParameters, PageCursor, PageLimit } from './parameters.ts';

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

  @PageLimit(RENEWALS_LIMIT_MAX)
  readonly limit?: number;

  @PageCursor()
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
