import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsOptional,
  MaxLength,
} from 'class-validator';
import { STATUSES } from '#insights/overview/overview.view';
import {
  CHOICES_MAX,
  LANGUAGE_MAX,
  PORTFOLIO_GROUPINGS,
  PORTFOLIO_LIMIT_MAX,
  PORTFOLIO_SORT,
  PORTFOLIO_SORTS,
  SEARCH_MAX,
  SORT_DIRECTIONS,
  SPARKLINES_MAX,
  type PortfolioQuery,
  type SortDirection,
} from '#insights/portfolio/portfolio.query';
import { BANDS_OF } from '#insights/score/bands';
import type * as views from '#insights/views';
import {
  AsAccounts,
  AsFlag,
  AsList,
  IsAccountId,
  IsIdentifier,
  IsPlainText,
} from '../http/asked.ts';
import {
  PageCursor,
  PageLimit,
  ScoreParameters,
  scoresAsked,
  SinceDay,
  SinceKnownAt,
} from './parameters.ts';

const DESCENDING = PORTFOLIO_SORTS.filter((sort) => SORT_DIRECTIONS[sort] === 'desc');

const list = (what: string, example: string) => ({
  type: String,
  example,
  description: `${what}; several separated by commas, any of them will do.`,
});

export class PortfolioParameters extends ScoreParameters {
  @ApiPropertyOptional({ description: 'Words found in name, id or manager.' })
  @IsOptional()
  @IsPlainText()
  @MaxLength(SEARCH_MAX)
  readonly search?: string;

  @ApiPropertyOptional({ description: 'Words with which words of the name begin.' })
  @IsOptional()
  @IsPlainText()
  @MaxLength(SEARCH_MAX)
  readonly named?: string;

  @ApiPropertyOptional({ enum: PORTFOLIO_SORTS, default: PORTFOLIO_SORT })
  @IsOptional()
  @IsIn(PORTFOLIO_SORTS)
  readonly sort?: views.PortfolioSort;

  @ApiPropertyOptional({
    enum: ['asc', 'desc'],
    description: `Where none is said, desc for ${DESCENDING.join(', ')}, and asc for all others.`,
  })
  @IsOptional()
  @IsIn(['asc', 'desc'])
  readonly direction?: SortDirection;

  @ApiPropertyOptional({
    example: 'sv',
    description:
      'The language by whose dictionaries names are sorted (BCP 47), numbers in them by their size. Without one, or in one that is not known, by plain letters.',
  })
  @IsOptional()
  @IsPlainText()
  @MaxLength(LANGUAGE_MAX)
  readonly language?: string;

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

  @ApiPropertyOptional(list('Band of loyalty, too-early, or none', 'wavering,fragile'))
  @IsOptional()
  @AsList()
  @IsIn([...BANDS_OF.loyalty, 'too-early', 'none'], { each: true })
  readonly loyaltyBand?: readonly views.Standing<'loyalty'>[];

  @ApiPropertyOptional(list('Band of churn risk, too-early, or none', 'elevated,high'))
  @IsOptional()
  @AsList()
  @IsIn([...BANDS_OF.churnRisk, 'too-early', 'none'], { each: true })
  readonly churnRiskBand?: readonly views.Standing<'churnRisk'>[];

  @ApiPropertyOptional(list('Band of coverage, too-early, or none', 'gaps,exposed'))
  @IsOptional()
  @AsList()
  @IsIn([...BANDS_OF.coverage, 'too-early', 'none'], { each: true })
  readonly coverageBand?: readonly views.Standing<'coverage'>[];

  @PageLimit(PORTFOLIO_LIMIT_MAX)
  readonly limit?: number;

  @PageCursor()
  readonly cursor?: string;
}

export class PortfolioGroupsParameters extends PortfolioParameters {
  @ApiProperty({ enum: PORTFOLIO_GROUPINGS, description: 'What accounts are put together by.' })
  @IsIn(PORTFOLIO_GROUPINGS)
  readonly by!: views.PortfolioGrouping;
}

/** Since when the accounts that fit are told to have changed. */
export class PortfolioChangesParameters extends PortfolioParameters {
  @SinceDay()
  readonly since!: string;

  @SinceKnownAt()
  readonly sinceKnownAt?: string;
}

export class SparklinesParameters extends ScoreParameters {
  @ApiProperty({
    type: String,
    example: 'ACME-1,ACME-2',
    description: `Up to ${SPARKLINES_MAX} accounts.`,
  })
  @AsAccounts()
  @ArrayMinSize(1)
  @ArrayMaxSize(SPARKLINES_MAX)
  @IsAccountId(true)
  readonly accounts!: readonly string[];
}

export const portfolioAsked = (question: PortfolioParameters): PortfolioQuery => ({
  ...scoresAsked(question),
  search: question.search,
  named: question.named,
  sort: question.sort,
  direction: question.direction,
  language: question.language,
  managerIds: question.managerId,
  key: question.key,
  statuses: question.status,
  loyaltyBands: question.loyaltyBand,
  churnRiskBands: question.churnRiskBand,
  coverageBands: question.coverageBand,
  limit: question.limit,
  cursor: question.cursor,
});
