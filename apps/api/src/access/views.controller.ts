import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Req } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, Matches, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { NamedViews, VIEWS_MAX, type SeenView } from '#access/named-views';
import { actorOf } from './actor-of.ts';
import { IsPlainText } from '../http/asked.ts';
import { Problem } from '../http/problem.ts';

const LISTS = ['portfolio', 'renewals', 'what-if'] as const;
const NAME_MAX = 80;
/** A scenario is an address as well, with all its steps. */
const SEARCH_MAX = 8_000;

class ViewsParameters {
  @ApiProperty({ enum: LISTS })
  @IsIn(LISTS)
  readonly list!: string;
}

class ViewId {
  @ApiProperty({ format: 'uuid', description: 'Made by whoever keeps it.' })
  @Matches(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/, { message: 'must be a UUID' })
  readonly id!: string;
}

class ViewBody extends ViewsParameters {
  @ApiProperty({ maxLength: NAME_MAX })
  @IsPlainText()
  @IsNotEmpty()
  @MaxLength(NAME_MAX)
  readonly name!: string;

  @ApiProperty({
    example: 'key=true&sort=name',
    description: 'The part of the page’s address after the question mark.',
  })
  @IsPlainText()
  @MaxLength(SEARCH_MAX)
  readonly search!: string;

  @ApiProperty({ description: 'Whether everybody sees it.' })
  @IsBoolean()
  readonly shared!: boolean;
}

class NamedViewView extends ViewBody implements SeenView {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ description: 'Whether it is yours, to change and to remove.' })
  readonly mine!: boolean;

  @ApiProperty()
  readonly ownerName!: string;
}

class NamedViewsView {
  @ApiProperty({ type: [NamedViewView] })
  readonly items!: readonly SeenView[];
}

/** Ways to look at lists that people keep under names. */
@ApiTags('views')
@Controller('api/v1/views')
export class ViewsController {
  constructor(private readonly views: NamedViews) {}

  @Get()
  @ApiOperation({ summary: 'Your views of a list, and those that others share.' })
  @ApiOkResponse({ type: NamedViewsView })
  async list(
    @Query() { list }: ViewsParameters,
    @Req() request: FastifyRequest,
  ): Promise<NamedViewsView> {
    return { items: await this.views.seenBy(actorOf(request), list) };
  }

  @Put(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Keeps a view under a name, or changes it.' })
  @ApiNoContentResponse({ description: 'It is kept.' })
  async keep(
    @Param() { id }: ViewId,
    @Body() { list, name, search, shared }: ViewBody,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const view = { id, list, name, search, shared, ownerId: actorOf(request) };
    const outcome = await this.views.keep(view);
    if (outcome === 'kept') return;
    throw outcome === 'full'
      ? new Problem(409, 'views-full', `You keep ${String(VIEWS_MAX)} views: remove one first.`)
      : new Problem(403, 'view-foreign', 'This view is somebody else’s: keep one of your own.');
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Removes a view of yours.' })
  @ApiNoContentResponse({ description: 'Nobody sees it any more.' })
  async remove(@Param() { id }: ViewId, @Req() request: FastifyRequest): Promise<void> {
    if (await this.views.remove(id, actorOf(request))) return;
    throw new Problem(404, 'view-unknown', 'You have no such view any more.');
  }
}
