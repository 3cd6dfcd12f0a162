import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import { Problem } from '../http/problem.ts';
import { LinkView, MakeLink, MakeToken, NewTokenView, TokensView } from './credentials.views.ts';
import { EndedCredentials } from './ended-credentials.ts';
import { mustBeOwner } from './owner-only.ts';

/** Ways in for others: links for colleagues, tokens for programs. */
@ApiTags('session')
@Controller('api/v1')
export class CredentialsController {
  constructor(
    private readonly access: Access,
    private readonly ended: EndedCredentials,
  ) {}

  @Post('links')
  @HttpCode(200)
  @ApiOperation({ summary: 'Makes a link that signs in a colleague, once and within ten minutes.' })
  @ApiOkResponse({ type: LinkView })
  async link(
    @Body() { as, colleague, roles }: MakeLink,
    @Req() request: FastifyRequest,
  ): Promise<LinkView> {
    mustBeOwner(request);
    const said = { colleagueId: colleague, roles };
    const { secret, actor, expiresAt } = await this.access.openLink(nameOf(as), said);
    return { code: secret, name: actor.name, expiresAt: expiresAt ?? '' };
  }

  @Get('tokens')
  @ApiOperation({ summary: 'The tokens in force, without their secrets.' })
  @ApiOkResponse({ type: TokensView })
  async tokens(@Req() request: FastifyRequest): Promise<TokensView> {
    mustBeOwner(request);
    return { tokens: await this.access.tokens() };
  }

  @Post('tokens')
  @HttpCode(200)
  @ApiOperation({ summary: 'Makes a token for a program, which is shown this once.' })
  @ApiOkResponse({ type: NewTokenView })
  async addToken(
    @Body() { name, right, roles }: MakeToken,
    @Req() request: FastifyRequest,
  ): Promise<NewTokenView> {
    mustBeOwner(request);
    const { id, secret } = await this.access.addToken(nameOf(name), roles ?? right);
    return { id, token: secret };
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ends a token.' })
  @ApiNoContentResponse({ description: 'It opens nothing any more.' })
  async revokeToken(@Param('id') id: string, @Req() request: FastifyRequest): Promise<void> {
    mustBeOwner(request);
    const isThere = (await this.access.tokens()).some((token) => token.id === id);
    if (isThere && (await this.access.revokeTokens(id)) > 0) {
      this.ended.tell();
      return;
    }
    throw new Problem(404, 'token-unknown', 'There is no such token any more.');
  }
}

/** @throws Problem where nothing but blanks was said */
function nameOf(said: string): string {
  const name = said.normalize('NFC').trim();
  if (name !== '') return name;
  throw new Problem(400, 'bad-request', 'A name has to be said.');
}
