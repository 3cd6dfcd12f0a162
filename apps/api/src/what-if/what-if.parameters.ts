import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateBy,
} from 'class-validator';
import { isSupposedStep, type SupposedStep } from '#commands/supposing/supposed-step';
import { HORIZON_DAYS_MAX, HORIZON_DAYS_MIN } from '#insights/portfolio/portfolio.query';
import { ACCOUNTS_MAX, STEPS_MAX } from '#insights/what-if/what-if.query';
import { IsAccountId, IsDay } from '../http/asked.ts';

/** A step, and nothing besides. */
const isStep = (value: unknown): boolean =>
  isSupposedStep(value) && Object.keys(value).length === 2;

const IsStep = (): PropertyDecorator =>
  ValidateBy(
    { name: 'isStep', validator: { validate: isStep } },
    { each: true, message: 'must be the name of a command and its fields' },
  );

class StepAsked implements SupposedStep {
  @ApiProperty({ example: 'MakeContact', description: 'A command about accounts, by its name.' })
  readonly command!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { kind: 'visit', occurredOn: '2026-12-01' },
    description:
      'What its form holds but for the account. A day may lie ahead until `on`; without one it is now.',
  })
  readonly fields!: Readonly<Record<string, unknown>>;
}

export class WhatIfAsked {
  @ApiProperty({
    type: [String],
    minItems: 1,
    maxItems: ACCOUNTS_MAX,
    example: ['ACME-1'],
    description: 'The accounts it is supposed of, by their numbers.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(ACCOUNTS_MAX)
  @IsAccountId(true)
  readonly accountIds!: readonly string[];

  @ApiProperty({ type: [StepAsked], minItems: 1, maxItems: STEPS_MAX })
  @ArrayMinSize(1)
  @ArrayMaxSize(STEPS_MAX)
  @IsStep()
  readonly steps!: readonly StepAsked[];

  @ApiPropertyOptional({
    format: 'date',
    description: 'The day it is looked at: today where nothing is said, or a day of the next 400.',
  })
  @IsOptional()
  @IsDay()
  readonly on?: string;

  @ApiPropertyOptional({
    type: 'integer',
    default: 180,
    minimum: HORIZON_DAYS_MIN,
    maximum: HORIZON_DAYS_MAX,
  })
  @IsOptional()
  @IsInt()
  @Min(HORIZON_DAYS_MIN)
  @Max(HORIZON_DAYS_MAX)
  readonly horizonDays?: number;
}
