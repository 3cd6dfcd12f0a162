import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { SparklinesQuestion } from '#insights/asking/questions/sparklines.question';
import type { PortfolioPage, Sparkline } from '#insights/views';
import { Freshness } from './freshness.ts';
import { KnownAtPipe } from './known-at.pipe.ts';
import {
  portfolioAsked,
  PortfolioParameters,
  SparklinesParameters,
} from './portfolio.parameters.ts';
import { PortfolioPageView, SparklinesView } from './portfolio.views.ts';
import { scoresAsked } from './parameters.ts';

@ApiTags('portfolio')
@Controller('api/v1/portfolio')
export class PortfolioQueriesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly freshness: Freshness,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One page of accounts: searched, filtered, sorted, as of a moment.' })
  @ApiOkResponse({ type: PortfolioPageView })
  async page(@Query(KnownAtPipe) parameters: PortfolioParameters): Promise<PortfolioPage> {
    await this.freshness.reach(parameters.after);
    return this.questions.execute(new PortfolioQuestion(portfolioAsked(parameters)));
  }

  @Get('sparklines')
  @ApiOperation({ summary: 'Scores at the end of each of the last twelve months.' })
  @ApiOkResponse({ type: SparklinesView })
  async sparklines(
    @Query(KnownAtPipe) parameters: SparklinesParameters,
  ): Promise<{ readonly items: readonly Sparkline[] }> {
    await this.freshness.reach(parameters.after);
    const question = new SparklinesQuestion(parameters.accounts, scoresAsked(parameters));
    return { items: await this.questions.execute(question) };
  }
}
