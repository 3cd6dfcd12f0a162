import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InsightQueries } from '#insights/asking/insight-queries';
import type { PortfolioPage, Sparkline } from '#insights/views';
import { Freshness } from './freshness.ts';
import { portfolioAsked, PortfolioQuestion, SparklinesQuestion } from './portfolio.question.ts';
import { PortfolioPageView, SparklinesView } from './portfolio.views.ts';
import { scoresAsked } from './questions.ts';

@ApiTags('portfolio')
@Controller('api/v1/portfolio')
export class PortfolioQueriesController {
  constructor(
    private readonly insights: InsightQueries,
    private readonly freshness: Freshness,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One page of accounts: searched, filtered, sorted, as of a moment.' })
  @ApiOkResponse({ type: PortfolioPageView })
  async page(@Query() question: PortfolioQuestion): Promise<PortfolioPage> {
    await this.freshness.reach(question.after);
    return this.insights.portfolio(portfolioAsked(question));
  }

  @Get('sparklines')
  @ApiOperation({ summary: 'Scores at the end of each of the last twelve months.' })
  @ApiOkResponse({ type: SparklinesView })
  async sparklines(
    @Query() question: SparklinesQuestion,
  ): Promise<{ readonly items: readonly Sparkline[] }> {
    await this.freshness.reach(question.after);
    const { accounts } = question;
    return { items: await this.insights.sparklines(accounts, scoresAsked(question)) };
  }
}
