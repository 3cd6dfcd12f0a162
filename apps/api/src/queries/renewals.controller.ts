import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import type { RenewalsPage } from '#insights/views';
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
  ) {}

  @Get()
  @ApiOperation({ summary: 'Decisions of customers on their contracts, by day, as of a moment.' })
  @ApiOkResponse({ type: RenewalsPageView })
  async page(
    @Query(KnownAtPipe) parameters: RenewalsParameters,
    @Req() request: FastifyRequest,
  ): Promise<RenewalsPage> {
    await this.freshness.reach(parameters.after);
    return this.heavy.ask(new RenewalsQuestion(renewalsAsked(parameters)), request);
  }
}
