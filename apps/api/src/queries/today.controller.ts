import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { TodayQuestion } from '#insights/asking/questions/today.question';
import type { TodayQuery } from '#insights/today/today.query';
import type { TodayView } from '#insights/views';
import { Clock } from '#kernel/clock';
import { dayOf, instantOf, type Day } from '#kernel/time';
import { colleagueOf } from '../access/colleague-of.ts';
import { FiguresByPerson } from '../access/figures-by-person.ts';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { Ledger } from '../stores/ledger.ts';
import { aheadOf } from './day-ahead.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnownAtPipe } from './known-at.pipe.ts';
import { TodayParameters } from './today.parameters.ts';
import { TodayPageView } from './today.views.ts';

/** Whoever asks, and everybody. */
const ME = 'me';
const ALL = 'all';

@ApiTags('today')
@Controller('api/v1/today')
export class TodayController {
  constructor(
    private readonly freshness: Freshness,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
    private readonly figures: FiguresByPerson,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'What a day asks of somebody: what is due, at stake, and not to be forgotten.',
  })
  @ApiOkResponse({ type: TodayPageView })
  async today(
    @Query(KnownAtPipe) parameters: TodayParameters,
    @Req() request: FastifyRequest,
  ): Promise<TodayView> {
    const query = this.#asked(parameters, request);
    const { ownerId } = query;
    if (ownerId !== undefined) await this.figures.pass(request, [ownerId]);
    await this.freshness.reach(parameters.after);
    const asked = new TodayQuestion(await this.seen.narrowed(request, query));
    const day = await this.heavy.ask(asked, request);
    return ownerId === undefined ? withoutNames(day, await this.figures.unnaming(request)) : day;
  }

  #asked(parameters: TodayParameters, { identity }: FastifyRequest): TodayQuery {
    const { owner = ME, on, asOf, knownAt, limit, cursor } = parameters;
    const ownerId = owner === ME ? colleagueOf(identity) : owner === ALL ? undefined : owner;
    if (on !== undefined) aheadOf(asOf ?? this.#today(), on);
    return { asOf, knownAt, ownerId, on, limit, cursor };
  }

  #today(): Day {
    return dayOf(instantOf(this.clock.nowMs()), this.ledger.zone);
  }
}

/** Everybody's day says of matters whose they are as far as that may be shown: of a single one whose it is says how late they are. */
const withoutNames = (day: TodayView, shown: (id: string | null) => string | null): TodayView => ({
  ...day,
  due: day.due.map((line) => ({
    ...line,
    managerId: shown(line.managerId),
    ownerId: shown(line.ownerId),
  })),
  inHand: day.inHand.map((line) => ({
    ...line,
    managerId: shown(line.managerId),
    action: { ...line.action, ownerId: shown(line.action.ownerId) },
  })),
});
