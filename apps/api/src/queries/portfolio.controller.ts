import { Controller, Get, Query, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { SparklinesQuestion } from '#insights/asking/questions/sparklines.question';
import type { PortfolioPage, Sparkline } from '#insights/views';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
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
    private readonly heavy: HeavyQuestions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One page of accounts: searched, filtered, sorted, as of a moment.' })
  @ApiOkResponse({ type: PortfolioPageView })
  async page(
    @Query(KnownAtPipe) parameters: PortfolioParameters,
    @Req() request: FastifyRequest,
  ): Promise<PortfolioPage> {
    await this.freshness.reach(parameters.after);
    return this.heavy.ask(new PortfolioQuestion(portfolioAsked(parameters)), request);
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
