import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import { RENEWALS_LIMIT_MAX, type RenewalsQuery } from '#insights/renewals/renewals.query';
import type { RenewalsPage } from '#insights/views';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { csvAnswer, CsvRoute } from './csv/csv-answer.ts';
import { renewalsTable } from './csv/renewals.csv.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnownAtPipe } from './known-at.pipe.ts';
import { renewalsAsked, RenewalsParameters } from './renewals.parameters.ts';
import { RenewalsPageView } from './renewals.views.ts';

@ApiTags('renewals')
@Controller('api/v1/renewals')
export class RenewalsController {
  constructor(
    private readonly freshness: Freshness,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Decisions of customers on their contracts, by day, as of a moment.' })
  @ApiOkResponse({ type: RenewalsPageView })
  async page(
    @Query(KnownAtPipe) parameters: RenewalsParameters,
    @Req() request: FastifyRequest,
  ): Promise<RenewalsPage> {
    await this.freshness.reach(parameters.after);
    return this.heavy.ask(new RenewalsQuestion(await this.#asked(parameters, request)), request);
  }

  @CsvRoute('csv', 'All decisions that fit, as a file for spreadsheets.')
  async csv(
    @Query(KnownAtPipe) parameters: RenewalsParameters,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    await this.freshness.reach(parameters.after);
    const asked = await this.#asked(parameters, request);
    return csvAnswer(
      'renewals',
      RENEWALS_LIMIT_MAX,
      (page) => this.heavy.ask(new RenewalsQuestion({ ...asked, ...page }), request),
      () => renewalsTable,
    );
  }

  #asked(parameters: RenewalsParameters, request: FastifyRequest): Promise<RenewalsQuery> {
    return this.seen.narrowed(request, renewalsAsked(parameters));
  }
}
