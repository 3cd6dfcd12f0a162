import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../access/actor-of.ts';
import { ImportView } from './bulk.views.ts';
import { Drafts } from './drafts.ts';
import { DraftView } from './drafts.views.ts';
import { SaidOfFile } from './said-of-file.ts';
import { receive } from './uploads.ts';
import { UploadFolder } from './upload-folder.ts';

const FILE = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

/** Files on their way in: looked at and tried before anything of them is recorded. */
@ApiTags('imports')
@Controller('api/v1/imports/drafts')
export class DraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly folder: UploadFolder,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Takes a file and looks at it; nothing is recorded.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @ApiCreatedResponse({ type: DraftView })
  async begin(@Req() request: FastifyRequest): Promise<DraftView> {
    return this.drafts.begin(await receive(request, this.folder.path), actorOf(request));
  }

  @Get(':draft')
  @ApiOperation({ summary: 'A file as it was looked at, and how far its rehearsal is.' })
  @ApiOkResponse({ type: DraftView })
  view(@Param('draft') draft: string, @Req() request: FastifyRequest): DraftView {
    return this.drafts.view(draft, actorOf(request));
  }

  @Post(':draft/look')
  @HttpCode(200)
  @ApiOperation({ summary: 'Looks at a file again, by what is said of it.' })
  @ApiOkResponse({ type: DraftView })
  look(
    @Param('draft') draft: string,
    @Body() said: SaidOfFile,
    @Req() request: FastifyRequest,
  ): Promise<DraftView> {
    return this.drafts.look(draft, actorOf(request), said);
  }

  @Post(':draft/rehearse')
  @HttpCode(202)
  @ApiOperation({ summary: 'Tries, in the background, what an import would do.' })
  @ApiAcceptedResponse({ type: DraftView })
  rehearse(
    @Param('draft') draft: string,
    @Body() said: SaidOfFile,
    @Req() request: FastifyRequest,
  ): Promise<DraftView> {
    return this.drafts.rehearse(draft, actorOf(request), said);
  }

  @Post(':draft/record')
  @HttpCode(202)
  @ApiOperation({ summary: 'Imports a file in the background; the same file again adds nothing.' })
  @ApiAcceptedResponse({ type: ImportView })
  record(
    @Param('draft') draft: string,
    @Body() said: SaidOfFile,
    @Req() request: FastifyRequest,
  ): Promise<Readonly<ImportView>> {
    return this.drafts.record(draft, actorOf(request), said);
  }

  @Delete(':draft')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throws a file away of which nothing was recorded.' })
  @ApiNoContentResponse()
  throwAway(@Param('draft') draft: string, @Req() request: FastifyRequest): Promise<void> {
    return this.drafts.throwAway(draft, actorOf(request));
  }
}
