import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Req,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '#access/access';
import { ColumnMapUnusable, parseColumnMapFile } from '#importing/reading/column-map';
import { fileHashOf } from '#importing/reading/file-hash';
import type { ColumnMap } from '#importing/reading/columns';
import { RECIPES } from '#importing/recipes/recipes';
import { ImportRegister } from '#importing/running/import-register';
import { uuidOf } from '#kernel/hash';
import { isCurrency } from '#kernel/money';
import { actorOf } from '../access/actor-of.ts';
import { badRequest } from '../http/problem.ts';
import { validation } from '../http/validation.ts';
import { ImportView, PastImportsView, RunningImportsView, UndoView } from './bulk.views.ts';
import { Imports } from './imports.ts';
import { Undos } from './undos.ts';
import { asAsked, SaidOfFile } from './said-of-file.ts';
import { receive } from './uploads.ts';
import { UploadFolder } from './upload-folder.ts';

const BODY = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'CSV, gzipped or not.' },
      currency: { type: 'string', description: 'For rows that say none.', example: 'EUR' },
      map: { type: 'string', description: 'Our columns and yours, as JSON.' },
      lines: { type: 'string', enum: ['true', 'false'] },
      said: { type: 'string', description: 'What else is said of the file, as JSON: SaidOfFile.' },
      strict: { type: 'string', enum: ['true', 'false'], description: 'All rows or none.' },
    },
  },
};

@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly folder: UploadFolder,
    private readonly register: ImportRegister,
    private readonly undos: Undos,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every import that recorded anything, and whether it was undone.' })
  @ApiOkResponse({ type: PastImportsView })
  async list(): Promise<Readonly<PastImportsView>> {
    const imports = await this.register.all();
    const names = await this.access.namesOf([...new Set(imports.map(({ actor }) => actor))]);
    return {
      items: imports.map((one) => ({
        ...one,
        actorName: names.get(one.actor) ?? null,
        recipeTitle: RECIPES.find(({ name }) => name === one.recipe)?.title ?? null,
      })),
    };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Imports a file in the background; the same file again adds nothing.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(BODY)
  @ApiAcceptedResponse({ type: ImportView })
  async begin(@Req() request: FastifyRequest): Promise<Readonly<ImportView>> {
    const { path, fileName, fields } = await receive(request, this.folder.path);
    try {
      const { currency, map, said } = fields;
      const isUnknown = currency !== undefined && currency !== '' && !isCurrency(currency);
      if (isUnknown) throw fault('currency', 'must be a currency of ISO 4217, such as EUR');
      const asked = said ? asAsked(await saidIn(said)) : {};
      const batch = uuidOf('import-batch', await fileHashOf(path));
      return await this.imports.begin(batch, {
        file: path,
        fileName,
        actor: actorOf(request),
        lines: fields['lines'] === 'true',
        ...asked,
        strict: fields['strict'] === 'true',
        ...(currency ? { currency } : {}),
        ...(map ? { map: mapIn(map) } : {}),
      });
    } catch (error) {
      await rm(dirname(path), { recursive: true, force: true });
      throw error;
    }
  }

  @Get('running')
  @ApiOperation({ summary: 'Imports that run just now.' })
  @ApiOkResponse({ type: RunningImportsView })
  running(): Readonly<RunningImportsView> {
    return { items: this.imports.running() };
  }

  @Get(':batch')
  @ApiOperation({ summary: 'How far an import has come, or what came of it.' })
  @ApiOkResponse({ type: ImportView })
  view(@Param('batch') batch: string): Promise<Readonly<ImportView>> {
    return this.imports.view(batch);
  }

  @Delete(':batch')
  @ApiOperation({ summary: 'Cancels an import that runs; what was recorded by then stays.' })
  @ApiOkResponse({ type: ImportView })
  cancel(@Param('batch') batch: string): Promise<Readonly<ImportView>> {
    return this.imports.cancel(batch);
  }

  @Post(':batch/undo')
  @HttpCode(202)
  @ApiOperation({ summary: 'Takes back, in the background, all that an import recorded.' })
  @ApiAcceptedResponse({ type: UndoView })
  undo(@Param('batch') batch: string, @Req() request: FastifyRequest): Promise<UndoView> {
    return this.undos.begin({ batch, actor: actorOf(request) });
  }

  @Get(':batch/undo')
  @ApiOperation({ summary: 'How far the undoing of an import has come, or what came of it.' })
  @ApiOkResponse({ type: UndoView })
  undone(@Param('batch') batch: string): Promise<UndoView> {
    return this.undos.view(batch);
  }

  @Get(':batch/rejected')
  @ApiOperation({ summary: 'The rows that were set aside, each with its line and why.' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async rejected(@Param('batch') batch: string): Promise<StreamableFile> {
    return new StreamableFile(await this.imports.rejected(batch), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="rejected.csv"',
    });
  }
}

function mapIn(text: string): ColumnMap {
  try {
    return parseColumnMapFile(text);
  } catch (error) {
    if (error instanceof ColumnMapUnusable) throw fault('map', error.message);
    throw error;
  }
}

/** What is said of a file, as a body of JSON would be checked. @throws Problem */
async function saidIn(text: string): Promise<SaidOfFile> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('said', 'is no JSON');
  }
  return (await validation().transform(value, {
    type: 'body',
    metatype: SaidOfFile,
  })) as SaidOfFile;
}

const fault = (field: string, message: string) =>
  badRequest('Some fields are not as they should be.', [{ field, message }]);
