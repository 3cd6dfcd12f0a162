import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PortfolioChangesQuestion } from '#insights/asking/questions/portfolio-changes.question';
import { PortfolioGroupsQuestion } from '#insights/asking/questions/portfolio-groups.question';
import { PortfolioIdsQuestion } from '#insights/asking/questions/portfolio-ids.question';
import { PortfolioQuestion } from '#insights/asking/questions/portfolio.question';
import { ProgressQuestion } from '#insights/asking/questions/progress.question';
import { SparklinesQuestion } from '#insights/asking/questions/sparklines.question';
import { PORTFOLIO_LIMIT_MAX, type PortfolioQuery } from '#insights/portfolio/portfolio.query';
import type {
  PortfolioChanges,
  PortfolioGroups,
  PortfolioIds,
  ShownPortfolioPage,
  Sparkline,
} from '#insights/views';
import { FiguresByPerson } from '../access/figures-by-person.ts';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { csvAnswer, CsvRoute } from './csv/csv-answer.ts';
import { portfolioTable } from './csv/portfolio.csv.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnownAtPipe } from './known-at.pipe.ts';
import {
  portfolioAsked,
  PortfolioChangesParameters,
  PortfolioGroupsParameters,
  PortfolioParameters,
  SparklinesParameters,
} from './portfolio.parameters.ts';
import {
  PortfolioGroupsView,
  PortfolioIdsView,
  PortfolioPageView,
  ProgressView,
  SparklinesView,
} from './portfolio.views.ts';
import { PortfolioChangesView } from './portfolio-changes.views.ts';
import { scoresAsked, ScoreParameters, sinceAsked } from './parameters.ts';

@ApiTags('portfolio')
@Controller('api/v1/portfolio')
export class PortfolioQueriesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly freshness: Freshness,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
    private readonly figures: FiguresByPerson,
  ) {}

  @Get()
  @ApiOperation({ summary: 'One page of accounts: searched, filtered, sorted, as of a moment.' })
  @ApiOkResponse({ type: PortfolioPageView })
  async page(
    @Query(KnownAtPipe) parameters: PortfolioParameters,
    @Req() request: FastifyRequest,
  ): Promise<ShownPortfolioPage> {
    await this.freshness.reach(parameters.after);
    const asked = await this.#asked(parameters, request);
    const page = await this.heavy.ask(new PortfolioQuestion(asked), request);
    const isSummedUp = await this.figures.mayBeShown(request, asked.managerIds ?? []);
    return isSummedUp ? page : { ...page, totals: null };
  }

  @Get('groups')
  @ApiOperation({ summary: 'The accounts that fit by what they have in common, with totals.' })
  @ApiOkResponse({ type: PortfolioGroupsView })
  async groups(
    @Query(KnownAtPipe) parameters: PortfolioGroupsParameters,
    @Req() request: FastifyRequest,
  ): Promise<PortfolioGroups> {
    await this.freshness.reach(parameters.after);
    const asked = await this.#asked(parameters, request);
    // Where somebody sees their own accounts alone, all groups are about themselves.
    const isOfEach = parameters.by === 'managerId' && asked.only === undefined;
    await this.figures.pass(request, isOfEach ? 'each' : (asked.managerIds ?? []));
    const question = new PortfolioGroupsQuestion(parameters.by, asked);
    return this.heavy.ask(question, request);
  }

  @Get('ids')
  @ApiOperation({ summary: 'The ids of all accounts that fit.' })
  @ApiOkResponse({ type: PortfolioIdsView })
  async ids(
    @Query(KnownAtPipe) parameters: PortfolioParameters,
    @Req() request: FastifyRequest,
  ): Promise<PortfolioIds> {
    await this.freshness.reach(parameters.after);
    return this.heavy.ask(
      new PortfolioIdsQuestion(await this.#asked(parameters, request)),
      request,
    );
  }

  @Get('changes')
  @ApiOperation({
    summary: 'Why the scores of the accounts that fit changed since an earlier moment, on average.',
  })
  @ApiOkResponse({ type: PortfolioChangesView })
  async changes(
    @Query(KnownAtPipe) parameters: PortfolioChangesParameters,
    @Req() request: FastifyRequest,
  ): Promise<PortfolioChanges> {
    await this.freshness.reach(parameters.after);
    const asked = await this.#asked(parameters, request);
    await this.figures.pass(request, asked.managerIds ?? []);
    const { ids } = await this.heavy.ask(new PortfolioIdsQuestion(asked), request);
    const [query, since] = [scoresAsked(parameters), sinceAsked(parameters)];
    return this.heavy.ask(new PortfolioChangesQuestion(ids, query, since), request);
  }

  @Get('progress')
  @ApiOperation({
    summary: 'How much of the lists of a past moment is made, while somebody waits.',
  })
  @ApiOkResponse({ type: ProgressView })
  async progress(@Query(KnownAtPipe) parameters: ScoreParameters): Promise<ProgressView> {
    return { percent: await this.questions.execute(new ProgressQuestion(scoresAsked(parameters))) };
  }

  @CsvRoute('csv', 'All accounts that fit, as a file for spreadsheets.')
  async csv(
    @Query(KnownAtPipe) parameters: PortfolioParameters,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    await this.freshness.reach(parameters.after);
    const asked = await this.#asked(parameters, request);
    return csvAnswer(
      'portfolio',
      PORTFOLIO_LIMIT_MAX,
      (page) => this.heavy.ask(new PortfolioQuestion({ ...asked, ...page }), request),
      portfolioTable,
    );
  }

  @Get('sparklines')
  @ApiOperation({ summary: 'Scores at the end of each of the last twelve months.' })
  @ApiOkResponse({ type: SparklinesView })
  async sparklines(
    @Query(KnownAtPipe) parameters: SparklinesParameters,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly items: readonly Sparkline[] }> {
    await this.freshness.reach(parameters.after);
    const seen = await this.seen.ids(request);
    const accounts = parameters.accounts.filter((id) => seen === undefined || seen.has(id));
    const question = new SparklinesQuestion(accounts, scoresAsked(parameters));
    return { items: await this.questions.execute(question) };
  }

  #asked(parameters: PortfolioParameters, request: FastifyRequest): Promise<PortfolioQuery> {
    return this.seen.narrowed(request, portfolioAsked(parameters));
  }
}
