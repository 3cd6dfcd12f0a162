import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PURPOSES, type Purpose } from '#events/work/work.events';
import { ACTIONS_LIMIT_MAX, type ActionsQuery } from '#insights/actions/actions.query';
import { CHOICES_MAX } from '#insights/portfolio/portfolio.query';
import { AsFlag, AsList, IsDay, IsIdentifier } from '../http/asked.ts';
import { MomentParameters, PageCursor, PageLimit } from './parameters.ts';

export class ActionsParameters extends MomentParameters {
  @ApiPropertyOptional({
    type: String,
    example: 'anna,ravi',
    description: 'Whose they are; several separated by commas, any of them will do.',
  })
  @IsOptional()
  @AsList()
  @ArrayMaxSize(CHOICES_MAX)
  @IsIdentifier(true)
  readonly owner?: readonly string[];

  @ApiPropertyOptional({ type: String, example: 'communication', description: PURPOSES.join(', ') })
  @IsOptional()
  @AsList()
  @ArrayMaxSize(CHOICES_MAX)
  @IsIn(PURPOSES, { each: true })
  readonly purpose?: readonly Purpose[];

  @ApiPropertyOptional({ format: 'date', description: 'The first day on which they are due.' })
  @IsOptional()
  @IsDay()
  readonly dueFrom?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The last day on which they are due.' })
  @IsOptional()
  @IsDay()
  readonly dueTo?: string;

  @ApiPropertyOptional({
    type: Boolean,
    description: 'Only those that are open, or, said no, only those that are over.',
  })
  @IsOptional()
  @AsFlag()
  @IsBoolean()
  readonly open?: boolean;

  @PageLimit(ACTIONS_LIMIT_MAX)
  readonly limit?: number;

  @PageCursor()
  readonly cursor?: string;
}

export const actionsAsked = ({
  after: _waitedFor,
  owner: ownerIds,
  purpose: purposes,
  ...rest
}: ActionsParameters): ActionsQuery => ({ ...rest, ownerIds, purposes });
