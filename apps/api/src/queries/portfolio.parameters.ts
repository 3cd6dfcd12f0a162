import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { STATUSES } from '#insights/overview/overview.view';
import {
  PORTFOLIO_LIMIT_MAX,
  PORTFOLIO_SORTS,
  type PortfolioQuery,
} from '#insights/portfolio/portfolio.query';
import { BANDS_OF } from '#insights/score/bands';
import type * as views from '#insights/views';
import { AsFlag, AsList, AsNumber, IsIdentifier, IsPlainText } from '../http/asked.ts';
import { CURSOR_MAX, scoresAsked, ScoreParameters } from './parameters.ts';

const CHOICES_MAX = 50;
const SPARKLINES_MAX = 100;

const list = (what: string, example: string) => ({
  type: String,
  example,
  description: `${what}; several separated by commas, any of them will do.`,
});

export class PortfolioParameters extends ScoreParameters {
  @ApiPropertyOptional({ description: 'Words found in name, id or manager.' })
  @IsOptional()
  @IsPlainText()
  @MaxLength(200)
  readonly search?: string;

  @ApiPropertyOptional({ description: 'Words with which words of the name begin.' })
  @IsOptional()
  @IsPlainText()
  @MaxLength(200)
  readonly named?: string;

  @ApiPropertyOptional({ enum: PORTFOLIO_SORTS, default: 'churnRisk' })
  @IsOptional()
  @IsIn(PORTFOLIO_SORTS)
  readonly sort?: views.PortfolioSort;

  @ApiPropertyOptional({ enum: ['asc', 'desc'], default: 'desc' })
  @IsOptional()
  @IsIn(['asc', 'desc'])
  readonly direction?: 'asc' | 'desc';

  @ApiPropertyOptional(list('Who manages the account', 'anna,ravi'))
  @IsOptional()
  @AsList()
  @ArrayMaxSize(CHOICES_MAX)
  @IsIdentifier(true)
  readonly managerId?: readonly string[];

  @ApiPropertyOptional({ description: 'Key accounts only, or all others.' })
  @IsOptional()
  @AsFlag()
  @IsBoolean()
  readonly key?: boolean;

  @ApiPropertyOptional(list('Status', 'customer,dormant'))
  @IsOptional()
  @AsList()
  @IsIn(STATUSES, { each: true })
  readonly status?: readonly views.AccountStatus[];

  @ApiPropertyOptional(list('Band of loyalty, or none', 'wavering,fragile'))
  @IsOptional()
  @AsList()
  @IsIn([...BANDS_OF.loyalty, 'none'], { each: true })
  readonly loyaltyBand?: readonly (views.LoyaltyBand | 'none')[];

  @ApiPropertyOptional(list('Band of churn risk, or none', 'elevated,high'))
  @IsOptional()
  @AsList()
  @IsIn([...BANDS_OF.churnRisk, 'none'], { each: true })
  readonly churnRiskBand?: readonly (views.ChurnBand | 'none')[];

  @ApiPropertyOptional(list('Band of coverage, or none', 'gaps,exposed'))
  @IsOptional()
  @AsList()
  @IsIn([...BANDS_OF.coverage, 'none'], { each: true })
  readonly coverageBand?: readonly (views.CoverageBand | 'none')[];

  @ApiPropertyOptional({ type: 'integer', default: 50, maximum: PORTFOLIO_LIMIT_MAX })
  @IsOptional()
  @AsNumber()
  @IsInt()
  @Min(1)
  @Max(PORTFOLIO_LIMIT_MAX)
  readonly limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_MAX)
  readonly cursor?: string;
}

export class SparklinesParameters extends ScoreParameters {
  @ApiProperty({ type: String, example: 'ACME-1,ACME-2', description: 'Up to 100 accounts.' })
  @AsList()
  @ArrayMinSize(1)
  @ArrayMaxSize(SPARKLINES_MAX)
  @IsIdentifier(true)
  readonly accounts!: readonly string[];
}

export const portfolioAsked = (question: PortfolioParameters): PortfolioQuery => ({
  ...scoresAsked(question),
  search: question.search,
  named: question.named,
  sort: question.sort,
  direction: question.direction,
  managerIds: question.managerId,
  key: question.key,
  statuses: question.status,
  loyaltyBands: question.loyaltyBand,
  churnRiskBands: question.churnRiskBand,
  coverageBands: question.coverageBand,
  limit: question.limit,
  cursor: question.cursor,
});
