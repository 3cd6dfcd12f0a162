import { Controller, Get, Logger, Optional, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProvidedSessions } from '#access/provider/provided-sessions';
import type { Pending } from '#access/provider/provider';
import { SignInRefused } from '#access/provider/refusals';
import { refusedBy } from '#access/provider/refused-by';
import { Public } from '../public.decorator.ts';
import { SessionCookie } from '../session-cookie.ts';
import { nothingHere } from './nothing-here.ts';
import { ProviderView } from './oidc.views.ts';
import { PendingCookies } from './pending-cookies.ts';

/** What the page is told of how it went, in its own address. */
const OUTCOME = '/?sign-in=';

/** Signing in by a provider of identities: there, and back. Browsers are only ever sent to it or to our own page. */
@ApiTags('session')
@Controller('api/v1/oidc')
export class OidcController {
  readonly #logger = new Logger('sign-in');

  constructor(
    private readonly pending: PendingCookies,
    private readonly cookie: SessionCookie,
    @Optional() private readonly sessions?: ProvidedSessions,
  ) {}

  @Public()
  @Get()
  @ApiOperation({ summary: 'Whom people sign in by, besides links.' })
  @ApiOkResponse({ type: ProviderView })
  who(): Readonly<ProviderView> {
    const { name, groupsClaim } = this.sessions?.provider.settings ?? {};
    return { name: name ?? null, groupsClaim: groupsClaim ?? null };
  }

  @Public()
  @Get('start')
  @ApiOperation({ summary: 'Sends a browser to the provider, with PKCE, a state and a nonce.' })
  @ApiQuery({
    name: 'silent',
    required: false,
    enum: ['1'],
    description: 'Only where the provider asks nothing, as it knows who is there.',
  })
  @ApiFoundResponse({ description: 'To the provider; to the page where another site asks.' })
  async start(
    @Query('silent') silent: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sessions = this.#sessions();
    // Whose idea it was to sign in is the browser's to say: nobody is signed in by a page elsewhere.
    if (isFromElsewhere(request)) {
      sendTo(reply, '/');
      return;
    }
    try {
      const { url, pending } = await sessions.provider.begin(silent === '1');
      this.pending.give(reply, pending, this.#isSecure(sessions));
      sendTo(reply, url.href);
    } catch (error) {
      this.#refused(reply, refusedBy(error));
    }
  }

  @Public()
  @Get('callback')
  @ApiOperation({ summary: 'Where the provider sends a browser back to, with a code.' })
  @ApiFoundResponse({ description: 'To the page, with a session or with why there is none.' })
  async callback(
    @Query('state') state: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sessions = this.#sessions();
    const isSecure = this.#isSecure(sessions);
    const pending = this.pending.take(request, reply, state, isSecure);
    try {
      const session = await sessions.signIn(request.url, begun(pending));
      this.cookie.give(reply, session.secret, isSecure);
      sendTo(reply, `${OUTCOME}done`);
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      this.#refused(reply, error);
    }
  }

  #refused(reply: FastifyReply, { fault, message }: SignInRefused): void {
    this.#logger.warn(`Nobody was signed in (${fault}): ${message}`);
    sendTo(reply, OUTCOME + fault);
  }

  #sessions(): ProvidedSessions {
    if (!this.sessions) throw nothingHere();
    return this.sessions;
  }

  #isSecure({ provider }: ProvidedSessions): boolean {
    return provider.settings.publicUrl.startsWith('https:');
  }
}

/** @throws SignInRefused where nothing was begun in this browser, or too long ago */
function begun(pending: Pending | undefined): Pending {
  if (pending) return pending;
  throw new SignInRefused('over', 'it was not begun in this browser, or too long ago');
}

const sendTo = (reply: FastifyReply, url: string): void => void reply.redirect(url, 302);

function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']?.toString();
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
