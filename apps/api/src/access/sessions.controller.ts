import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, type SessionView } from '#access/access';
import { Problem } from '../http/problem.ts';
import { EndedCredentials } from './ended-credentials.ts';
import { Identify } from './identify.ts';
import { SessionsView } from './session.views.ts';

/** Where people are signed in, for them to end it; the owner sees everybody's. */
@ApiTags('session')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly access: Access,
    private readonly identify: Identify,
    private readonly ended: EndedCredentials,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Your sessions in force; for the owner those of all.' })
  @ApiOkResponse({ type: SessionsView })
  async list(@Req() request: FastifyRequest): Promise<SessionsView> {
    const secret = this.identify.sessionOf(request);
    const current = secret === undefined ? undefined : await this.access.sessionId(secret);
    const sessions = await this.#sessionsOf(request);
    return { sessions: sessions.map((one) => ({ ...one, current: one.id === current })) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ends a session.' })
  @ApiNoContentResponse({ description: 'It opens nothing any more.' })
  async revoke(@Req() request: FastifyRequest, @Param('id') id: string): Promise<void> {
    const mine = (await this.#sessionsOf(request)).some((session) => session.id === id);
    if (mine && (await this.access.revokeSessions([id])) > 0) {
      this.ended.tell();
      return;
    }
    throw new Problem(404, 'session-unknown', 'There is no such session any more.');
  }

  async #sessionsOf({ identity }: FastifyRequest): Promise<readonly SessionView[]> {
    const sessions = await this.access.sessions();
    return identity?.actor.kind === 'owner'
      ? sessions
      : sessions.filter(({ actor }) => actor === identity?.actor.id);
  }
}
