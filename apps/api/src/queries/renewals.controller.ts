import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RenewalsQuestion } from '#insights/asking/questions/renewals.question';
import type { RenewalsPage } from '#insights/views';
import { Freshness } from './freshness.ts';
import { KnownAtPipe } from './known-at.pipe.ts';
import { renewalsAsked, RenewalsParameters } from './renewals.parameters.ts';
import { RenewalsPageView } from './renewals.views.ts';

@ApiTags('renewals')
@Controller('api/v1/renewals')
export class RenewalsController {
  constructor(
    private readonly questions: QueryBus,
    private readonly freshness: Freshness,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Decisions of customers on their contracts, by day, as of a moment.' })
  @ApiOkResponse({ type: RenewalsPageView })
  async page(@Query(KnownAtPipe) parameters: RenewalsParameters): Promise<RenewalsPage> {
    await this.freshness.reach(parameters.after);
    return this.questions.execute(new RenewalsQuestion(renewalsAsked(parameters)));
  }
}
