import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import {
  CHURN_ALGORITHMS,
  CHURN_SIGNALS,
  SCORING_ALGORITHMS,
  type ChurnAlgorithm,
  type ChurnSignal,
  type ScoringAlgorithm,
} from '#events/models/models.events';
import { HORIZON_DAYS_MAX, HORIZON_DAYS_MIN } from '#insights/portfolio/portfolio.query';
import { IsDay } from '../http/asked.ts';

const CUTS_MAX = 12;
const REASON_MAX = 500;
const ID_MAX = 64;

export class CalibrateAsked {
  @ApiProperty({ format: 'date', description: 'The last day the model may learn from.' })
  @IsDay()
  readonly cutOffOn!: string;
}

export class BacktestAsked {
  @ApiProperty({ enum: CHURN_ALGORITHMS, description: 'The model that is tried.' })
  @IsIn(CHURN_ALGORITHMS)
  readonly model!: ChurnAlgorithm;

  @ApiProperty({ enum: CHURN_ALGORITHMS, description: 'The model beside it.' })
  @IsIn(CHURN_ALGORITHMS)
  readonly against!: ChurnAlgorithm;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'date' },
    description: 'The last days the models know, whose horizon has passed.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(CUTS_MAX)
  @IsDay(true)
  readonly cuts!: readonly string[];

  @ApiPropertyOptional({
    type: 'integer',
    default: 90,
    minimum: HORIZON_DAYS_MIN,
    maximum: HORIZON_DAYS_MAX,
  })
  @IsOptional()
  @IsInt()
  @Min(HORIZON_DAYS_MIN)
  @Max(HORIZON_DAYS_MAX)
  readonly horizonDays?: number;
}

export class ActivateAsked {
  @ApiProperty({ enum: SCORING_ALGORITHMS, description: 'The algorithm that scores.' })
  @IsIn(SCORING_ALGORITHMS)
  readonly model!: ScoringAlgorithm;

  @ApiProperty({ format: 'date', description: 'The first day it scores; not before today.' })
  @IsDay()
  readonly fromOn!: string;

  @ApiProperty({ description: 'The backtest it was judged by.' })
  @IsString()
  @MaxLength(ID_MAX)
  readonly backtestId!: string;

  @ApiProperty({ description: 'Why; no names of customers here.' })
  @IsString()
  @MinLength(1)
  @MaxLength(REASON_MAX)
  readonly reason!: string;
}

export class WithdrawAsked {
  @ApiProperty({ format: 'date', description: 'The cut-off day of the calibration taken back.' })
  @IsDay()
  readonly cutOffOn!: string;
}

export class SignalsAsked {
  @ApiPropertyOptional({
    type: 'integer',
    default: 180,
    minimum: HORIZON_DAYS_MIN,
    maximum: HORIZON_DAYS_MAX,
    description: 'By what came within so many days they are judged.',
  })
  @IsOptional()
  @IsInt()
  @Min(HORIZON_DAYS_MIN)
  @Max(HORIZON_DAYS_MAX)
  readonly horizonDays?: number;
}

export class ActivateSignalsAsked {
  @ApiProperty({ format: 'date', description: 'The first day they weigh so: today or later.' })
  @IsDay()
  readonly fromOn!: string;

  @ApiProperty({
    type: [String],
    enum: CHURN_SIGNALS,
    description: 'The signals that weigh what was proposed; all others weigh their priors.',
  })
  @ArrayMaxSize(CHURN_SIGNALS.length)
  @IsIn(CHURN_SIGNALS, { each: true })
  readonly signals!: readonly ChurnSignal[];

  @ApiProperty({ maxLength: ID_MAX, description: 'The backtest that proposed it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(ID_MAX)
  readonly backtestId!: string;

  @ApiProperty({ maxLength: REASON_MAX })
  @IsString()
  @MinLength(1)
  @MaxLength(REASON_MAX)
  readonly reason!: string;
}
