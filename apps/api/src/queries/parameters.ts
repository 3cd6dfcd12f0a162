import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Since } from '#insights/account/account-changes';
import type { ScoreQuery } from '#insights/asking/moments';
import { HORIZON_DAYS_MAX, HORIZON_DAYS_MIN } from '#insights/portfolio/portfolio.query';
import { AsInstant, AsNumber, IsDay, IsDayOrInstant } from '../http/asked.ts';

const CURSOR_MAX = 1_024;

export const AFTER_MAX = 128;

/** So many rows a page, where nothing is said `usual`. */
export const PageLimit = (maximum: number, usual = 50): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', default: usual, maximum }),
    IsOptional(),
    AsNumber(),
    IsInt(),
    Min(1),
    Max(maximum),
  );

/** Where the page before ended. */
export const PageCursor = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description: '`nextCursor` of the page before.' }),
    IsOptional(),
    IsString(),
    MaxLength(CURSOR_MAX),
  );

/** What was recorded by then is in the answer. */
export const AfterPosition = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      description: "A command's `position`: the answer waits until it is in it, 5 seconds at most.",
    }),
    IsOptional(),
    IsString(),
    MaxLength(AFTER_MAX),
  );

/** Which moment is asked for; today and all that is known where nothing is said. */
export class MomentParameters {
  @ApiPropertyOptional({ format: 'date', description: 'As of the end of this day.' })
  @IsOptional()
  @IsDay()
  readonly asOf?: string;

  @ApiPropertyOptional({
    example: '2026-03-31T14:30:00Z',
    description:
      'As it was known at this instant, or at the end of this day; today is all that is known. It may not lie ahead.',
  })
  @IsOptional()
  @AsInstant()
  @IsDayOrInstant()
  readonly knownAt?: string;

  @AfterPosition()
  readonly after?: string;
}

/** What is asked about scores. */
export class ScoreParameters extends MomentParameters {
  @ApiPropertyOptional({
    type: 'integer',
    default: 180,
    minimum: HORIZON_DAYS_MIN,
    maximum: HORIZON_DAYS_MAX,
    description:
      'Horizon of churn risk: the probability of no order in the next so many days or, under contract, of leaving at a decision within them.',
  })
  @IsOptional()
  @AsNumber()
  @IsInt()
  @Min(HORIZON_DAYS_MIN)
  @Max(HORIZON_DAYS_MAX)
  readonly horizonDays?: number;
}

/** Since when scores changed: a day, and what was known then. */
export const SinceDay = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ format: 'date', description: 'Since the end of this day.' }),
    IsDay(),
  );

export const SinceKnownAt = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      example: '2026-03-31T14:30:00Z',
      description:
        'As it was known at this instant, or at the end of this day; at the end of `since` where nothing is said.',
    }),
    IsOptional(),
    AsInstant(),
    IsDayOrInstant(),
  );

/** What is asked about how scores changed. */
export class ChangeParameters extends ScoreParameters {
  @SinceDay()
  readonly since!: string;

  @SinceKnownAt()
  readonly sinceKnownAt?: string;
}

/** The earlier of two moments that are compared. */
export const sinceAsked = ({
  since,
  sinceKnownAt,
}: Pick<ChangeParameters, 'since' | 'sinceKnownAt'>): Since => ({
  asOf: since,
  knownAt: sinceKnownAt,
});

/** What the read side is asked of it. */
export const scoresAsked = ({ asOf, knownAt, horizonDays }: ScoreParameters): ScoreQuery => ({
  asOf,
  knownAt,
  horizonDays,
});
