import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, SESSION_DAYS } from '#access/access';
import { Problem } from '../http/problem.ts';
import { EndedCredentials } from './ended-credentials.ts';
import { Identify } from './identify.ts';
import { commandsOf } from './reach.ts';
import { Public } from './public.decorator.ts';
import { OpenSession, SessionView } from './session.views.ts';
import { Visibility } from './visibility.ts';
import { WrongCodes } from './wrong-codes.ts';

const SESSION_SECONDS = SESSION_DAYS * 86_400;

/** Signing in with a link, and out again. */
@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly access: Access,
    private readonly identify: Identify,
    private readonly wrongCodes: WrongCodes,
    private readonly ended: EndedCredentials,
    private readonly visibility: Visibility,
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
    const secure = isOverHttps(request);
    const name = secure ? this.identify.secureCookieName : this.identify.cookieName;
    void reply.setCookie(name, session.secret, {
      path: '/',
      secure,
      httpOnly: true,
      sameSite: 'strict',
      maxAge: SESSION_SECONDS,
    });
  }

  @Get()
  @ApiOkResponse({ type: SessionView })
  who(@Req() { identity }: FastifyRequest): Readonly<SessionView> {
    // The guard let nobody through without one.
    if (!identity) throw new Problem(401, 'not-signed-in', 'Sign in first.');
    const { actor, right, roles, colleagueId } = identity;
    return {
      actor: actor.id,
      name: actor.name,
      kind: actor.kind,
      right,
      roles,
      colleagueId,
      may: commandsOf(roles),
      seesAll: this.visibility.showsAllTo(roles),
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
    void reply.clearCookie(this.identify.cookieName, { path: '/' });
    void reply.clearCookie(this.identify.secureCookieName, { path: '/', secure: true });
  }
}

/** Said by a proxy that is named in the settings, or by the browser of itself. */
const isOverHttps = ({ protocol, headers }: FastifyRequest): boolean =>
  protocol === 'https' || headers.origin?.startsWith('https://') === true;

const tooManyCodes = (waitSeconds: number): Problem =>
  new Problem(
    429,
    'too-many-requests',
    'Too many wrong codes came from your address: wait a minute, then try again. A code that is right is taken all the same.',
    undefined,
    waitSeconds,
  );
