import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsInt, IsOptional, Matches, MaxLength, Min } from 'class-validator';
import { SEARCH_MAX } from '#insights/portfolio/portfolio.query';
import { TIMELINE_LIMIT_MAX, type TimelineQuery } from '#insights/timeline/timelines';
import { AsList, AsNumber, IsIdentifier, IsPlainText } from '../http/asked.ts';
import { MomentParameters, PageCursor, PageLimit } from './parameters.ts';

const CHOICES_MAX = 100;

export class TimelineParameters extends MomentParameters {
  @ApiPropertyOptional({ type: String, example: 'ContactMade,OrderPlaced' })
  @IsOptional()
  @AsList()
  @ArrayMaxSize(CHOICES_MAX)
  @Matches(/^[A-Za-z]{1,64}$/, { each: true, message: 'must be types of events' })
  readonly types?: readonly string[];

  @ApiPropertyOptional({ type: String, description: 'Only these events, by id.' })
  @IsOptional()
  @AsList()
  @ArrayMaxSize(CHOICES_MAX)
  @Matches(/^[0-9a-f-]{36}$/, { each: true, message: 'must be ids of events' })
  readonly ids?: readonly string[];

  @ApiPropertyOptional({ description: 'Only what names this stakeholder.' })
  @IsOptional()
  @IsIdentifier()
  readonly stakeholderId?: string;

  @ApiPropertyOptional({
    description:
      'Only what has every word of it in its type, day, figures, ids, texts, or the names of those it is about.',
  })
  @IsOptional()
  @IsPlainText()
  @MaxLength(SEARCH_MAX)
  readonly search?: string;

  @ApiPropertyOptional({
    type: 'integer',
    default: 0,
    description: 'So many of the newest are passed over; does not count beside a cursor.',
  })
  @IsOptional()
  @AsNumber()
  @IsInt()
  @Min(0)
  readonly offset?: number;

  @PageLimit(TIMELINE_LIMIT_MAX)
  readonly limit?: number;

  @PageCursor()
  readonly cursor?: string;
}

export const timelineAsked = ({ asOf, knownAt, ...rest }: TimelineParameters): TimelineQuery => ({
  asOf,
  knownAt,
  types: rest.types,
  ids: rest.ids,
  stakeholderId: rest.stakeholderId,
  search: rest.search,
  offset: rest.offset,
  limit: rest.limit,
  cursor: rest.cursor,
});
