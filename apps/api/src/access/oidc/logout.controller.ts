import { Body, Controller, HttpCode, Logger, Optional, Post, Req, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProvidedSessions } from '#access/provider/provided-sessions';
import { SignInRefused } from '#access/provider/refusals';
import { Problem } from '../../http/problem.ts';
import { Identify } from '../identify.ts';
import { Public } from '../public.decorator.ts';
import { SessionCookie } from '../session-cookie.ts';
import { nothingHere } from './nothing-here.ts';
import { SignedOutView } from './oidc.views.ts';

/** Signing out at both ends, whichever is asked first. */
@ApiTags('session')
@Controller('api/v1/oidc')
export class LogoutController {
  readonly #logger = new Logger('sign-in');

  constructor(
    private readonly identify: Identify,
    private readonly cookie: SessionCookie,
    @Optional() private readonly sessions?: ProvidedSessions,
  ) {}

  @Post('sign-out')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends your session, and says where to end it at the provider.' })
  @ApiOkResponse({ type: SignedOutView })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedOutView> {
    const secret = this.identify.sessionOf(request);
    if (!this.sessions || secret === undefined) throw nothingHere();
    const url = await this.sessions.signOut(secret);
    this.cookie.takeBack(reply);
    return { goTo: url ?? null };
  }

  @Public()
  @Post('back-channel-logout')
  @HttpCode(200)
  @ApiOperation({ summary: 'The provider says that it has signed somebody out.' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['logout_token'],
      properties: { logout_token: { type: 'string', description: 'Signed by the provider.' } },
    },
  })
  @ApiOkResponse({ description: 'Sessions that it is about have ended.' })
  @ApiBadRequestResponse({ description: 'The provider did not say that.' })
  async signedOut(@Body() body: unknown): Promise<void> {
    if (!this.sessions) throw nothingHere();
    try {
      await this.sessions.endSignedOut(tokenIn(body));
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      this.#logger.warn(`A sign-out was not believed (${error.fault}): ${error.message}`);
      throw new Problem(
        400,
        'bad-request',
        'This is no word of the provider that can be believed.',
      );
    }
  }
}

const tokenIn = (body: unknown): string => {
  const token = (body as { readonly logout_token?: unknown } | null | undefined)?.logout_token;
  return typeof token === 'string' ? token : '';
};
