import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActionsQuestion } from '#insights/asking/questions/actions.question';
import { ACTIONS_LIMIT_MAX } from '#insights/actions/actions.query';
import type { ActionsPage } from '#insights/views';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { actionsAsked, ActionsParameters } from './actions.parameters.ts';
import { ActionsPageView } from './actions.views.ts';
import { actionsTable } from './csv/actions.csv.ts';
import { csvAnswer, CsvRoute } from './csv/csv-answer.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnownAtPipe } from './known-at.pipe.ts';

@ApiTags('today')
@Controller('api/v1/actions')
export class ActionsController {
  constructor(
    private readonly freshness: Freshness,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Next steps of all accounts, by the day they are due, as of a moment.' })
  @ApiOkResponse({ type: ActionsPageView })
  async page(
    @Query(KnownAtPipe) parameters: ActionsParameters,
    @Req() request: FastifyRequest,
  ): Promise<ActionsPage> {
    await this.freshness.reach(parameters.after);
    const asked = await this.seen.narrowed(request, actionsAsked(parameters));
    return this.heavy.ask(new ActionsQuestion(asked), request);
  }

  @CsvRoute('csv', 'All next steps that fit, as a file for spreadsheets.')
  async csv(
    @Query(KnownAtPipe) parameters: ActionsParameters,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    await this.freshness.reach(parameters.after);
    const asked = await this.seen.narrowed(request, actionsAsked(parameters));
    return csvAnswer(
      'actions',
      ACTIONS_LIMIT_MAX,
      (page) => this.heavy.ask(new ActionsQuestion({ ...asked, ...page }), request),
      () => actionsTable,
    );
  }
}
