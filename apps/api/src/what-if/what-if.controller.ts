import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { By } from '#commands/deciding/intent';
import { Supposer } from '#commands/writing/supposer';
import { WhatIfQuestion } from '#insights/asking/questions/what-if.question';
import type { WhatIf } from '#insights/views';
import { Clock } from '#kernel/clock';
import { dayOf, instantOf, type Day } from '#kernel/time';
import { actorOf } from '../access/actor-of.ts';
import { notYourAccount } from '../access/refused.ts';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { aheadOf } from '../queries/day-ahead.ts';
import { HeavyQuestions } from '../queries/heavy-questions.ts';
import { Ledger } from '../stores/ledger.ts';
import { WhatIfAsked } from './what-if.parameters.ts';
import { WhatIfView } from './what-if.views.ts';

/** What would be if: decided by the rules that hold for what is recorded, on histories nothing is written to. */
@ApiTags('what-if')
@Controller('api/v1/what-if')
export class WhatIfController {
  constructor(
    private readonly supposer: Supposer,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'How accounts would stand if some things happened to them. Nothing is recorded.',
  })
  @ApiOkResponse({ type: WhatIfView })
  async whatIf(@Body() asked: WhatIfAsked, @Req() request: FastifyRequest): Promise<WhatIf> {
    const on = this.#dayOf(asked.on);
    const { accountIds, steps, horizonDays } = asked;
    const seen = await this.seen.ids(request);
    if (seen && accountIds.some((id) => !seen.has(id))) throw notYourAccount();
    const supposed = await this.supposer.suppose(accountIds, steps, on, byOf(request));
    return this.heavy.ask(new WhatIfQuestion(supposed, { on, horizonDays }), request);
  }

  #dayOf(on: Day | undefined): Day {
    const today = dayOf(instantOf(this.clock.nowMs()), this.ledger.zone);
    return on === undefined ? today : aheadOf(today, on);
  }
}

function byOf(request: FastifyRequest): By {
  const { colleagueId = null, roles = [] } = request.identity ?? {};
  return {
    actor: actorOf(request),
    origin: 'entered',
    ...(colleagueId === null ? {} : { colleagueId }),
    roles,
  };
}
