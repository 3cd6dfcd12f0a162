import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import { Problem } from '../http/problem.ts';
import { EndedCredentials } from './ended-credentials.ts';
import { Identify } from './identify.ts';
import { commandsOf, filesOf } from './reach.ts';
import { FiguresByPerson } from './figures-by-person.ts';
import { Public } from './public.decorator.ts';
import { isOverHttps, SessionCookie } from './session-cookie.ts';
import { OpenSession, SessionView } from './session.views.ts';
import { Visibility } from './visibility.ts';
import { WrongCodes } from './wrong-codes.ts';

/** Signing in with a link, and out again. */
@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly access: Access,
    private readonly identify: Identify,
    private readonly cookie: SessionCookie,
    private readonly wrongCodes: WrongCodes,
    private readonly ended: EndedCredentials,
    private readonly visibility: Visibility,
    private readonly figures: FiguresByPerson,
  ) {}

  /** Turns a link's code into a session cookie that scripts cannot read and other sites cannot use. */
  @Public()
  @Post()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Signed in; the session is in a cookie.' })
  async open(
    @Body() { code }: OpenSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const session = await this.access.redeem(code);
    if (!session) {
      const waitSeconds = await this.wrongCodes.count(request.ip);
      if (waitSeconds !== undefined) throw tooManyCodes(waitSeconds);
      throw new Problem(
        401,
        'link-over',
        'This link was used or is too old: make a new one with `mainstay link`.',
      );
    }
    this.cookie.give(reply, session.secret, isOverHttps(request));
  }

  @Get()
  @ApiOkResponse({ type: SessionView })
  async who(@Req() { identity }: FastifyRequest): Promise<Readonly<SessionView>> {
    // The guard let nobody through without one.
    if (!identity) throw new Problem(401, 'not-signed-in', 'Sign in first.');
    const { actor, right, by, roles, colleagueId, vouchedAtMs } = identity;
    return {
      actor: actor.id,
      name: actor.name,
      kind: actor.kind,
      by: by === 'token' ? by : vouchedAtMs === undefined ? 'link' : 'provider',
      right,
      roles,
      colleagueId,
      may: commandsOf(roles),
      files: filesOf(roles),
      seesAll: this.visibility.showsAllTo(roles),
      perPersonReports: await this.figures.areShown(),
    };
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Signed out.' })
  async end(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const session = this.identify.sessionOf(request);
    if (session !== undefined) {
      await this.access.endSession(session);
      this.ended.tell();
    }
    this.cookie.takeBack(reply);
  }
}

const tooManyCodes = (waitSeconds: number): Problem =>
  new Problem(
    429,
    'too-many-requests',
    'Too many wrong codes came from your address: wait a minute, then try again. A code that is right is taken all the same.',
    undefined,
    waitSeconds,
  );
