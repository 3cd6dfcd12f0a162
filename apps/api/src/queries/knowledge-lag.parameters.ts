import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LAG_DAYS } from '#insights/knowledge-lag/knowledge-lag.query';
import { LAG_GROUPINGS, type LagGrouping } from '#insights/views';
import { IsDay } from '../http/asked.ts';
import { AfterPosition } from './parameters.ts';

export class KnowledgeLagParameters {
  @ApiPropertyOptional({
    format: 'date',
    description: `Recorded from this day on: ${LAG_DAYS} days up to \`to\` where nothing is said.`,
  })
  @IsOptional()
  @IsDay()
  readonly from?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Recorded up to the end of this day; today.',
  })
  @IsOptional()
  @IsDay()
  readonly to?: string;

  @ApiPropertyOptional({ enum: LAG_GROUPINGS, default: 'source', description: 'By what.' })
  @IsOptional()
  @IsIn(LAG_GROUPINGS)
  readonly by?: LagGrouping;

  @ApiPropertyOptional({
    enum: ['me'],
    description:
      'By person: what oneself entered, and nothing of others. That is shown whatever the rules say.',
  })
  @IsOptional()
  @IsIn(['me'])
  readonly person?: 'me';

  @AfterPosition()
  readonly after?: string;
}
