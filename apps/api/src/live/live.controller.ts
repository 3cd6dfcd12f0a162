import { Controller, Headers, Query, Req, Sse, SseSignal, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { actorOf } from '../access/actor-of.ts';
import { Door } from '../access/door.ts';
import { EndedCredentials } from '../access/ended-credentials.ts';
import { FiguresByPerson } from '../access/figures-by-person.ts';
import { AuditedReads } from '../access/reads/audited-reads.ts';
import { Identify } from '../access/identify.ts';
import { LiveParameters } from './live.parameters.ts';
import { LiveStreams } from './live-streams.ts';
import { NOT_BY_PERSON, OWN_ACCOUNTS } from './without-rows.ts';

/** Undelivered text a slow reader may have: past that it is cut off, and comes back where it was. */
const UNDELIVERED_MAX = 262_144;

@ApiTags('live')
@Controller('api/v1/live')
export class LiveController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly identify: Identify,
    private readonly ended: EndedCredentials,
    private readonly door: Door,
    private readonly reads: AuditedReads,
    private readonly figures: FiguresByPerson,
  ) {}

  @Sse('', { maxPendingDataLength: UNDELIVERED_MAX })
  @ApiOperation({
    summary: 'Tells what changes, as it happens.',
    description:
      'Server-sent events. `changed`: rows changed by events, each whole, and the keys of those gone; ' +
      '`scores`: rows changed by time alone; `reset`: read the page again, then go on. ' +
      'Each id is a position of the log: send the last one as Last-Event-ID (browsers do), or a ' +
      "page's `position` as `after`, and nothing is missing and nothing comes twice.",
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async live(
    @Query() { projections, after }: LiveParameters,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @SseSignal() gone: AbortSignal,
  ): Promise<Observable<MessageEvent>> {
    const accounts = await this.door.passLive(request, projections);
    this.reads.watched(accounts, request);
    const showsPersons = await this.figures.areShown();
    const isWelcome = async (): Promise<boolean> => {
      try {
        await this.identify.allow(request);
        await this.door.passLive(request, projections);
        // Whoever watches comes back, and is told what may be shown by then.
        return (await this.figures.areShown()) === showsPersons;
      } catch {
        return false;
      }
    };
    const byPerson = showsPersons ? undefined : NOT_BY_PERSON;
    // What a browser sends by itself when it comes back is newer than the address it began with.
    const actor = actorOf(request);
    return this.streams.open({
      projections,
      after: lastEventId ?? after,
      isWelcome,
      onDoubt: (ask) => this.ended.listen(ask),
      gone,
      actor,
      hidden: this.door.seesAll(request) ? byPerson : OWN_ACCOUNTS,
    });
  }
}
