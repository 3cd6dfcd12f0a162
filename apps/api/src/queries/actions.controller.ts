import { Controller, Get, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActionsQuestion } from '#insights/asking/questions/actions.question';
import { ACTIONS_LIMIT_MAX, type ActionsQuery } from '#insights/actions/actions.query';
import type { ActionRow, ActionsPage } from '#insights/views';
import { FiguresByPerson } from '../access/figures-by-person.ts';
import { SeenAccounts } from '../access/seen-accounts.ts';
import { actionsAsked, ActionsParameters } from './actions.parameters.ts';
import { ActionsPageView } from './actions.views.ts';
import { actionsTable } from './csv/actions.csv.ts';
import { csvAnswer, CsvRoute } from './csv/csv-answer.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnownAtPipe } from './known-at.pipe.ts';

@ApiTags('today')
@Controller('api/v1/actions')
export class ActionsController {
  constructor(
    private readonly freshness: Freshness,
    private readonly heavy: HeavyQuestions,
    private readonly seen: SeenAccounts,
    private readonly figures: FiguresByPerson,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Next steps of all accounts, by the day they are due, as of a moment.' })
  @ApiOkResponse({ type: ActionsPageView })
  async page(
    @Query(KnownAtPipe) parameters: ActionsParameters,
    @Req() request: FastifyRequest,
  ): Promise<ActionsPage> {
    return (await this.#pages(parameters, request))({});
  }

  @CsvRoute('csv', 'All next steps that fit, as a file for spreadsheets.')
  async csv(
    @Query(KnownAtPipe) parameters: ActionsParameters,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const pages = await this.#pages(parameters, request);
    return csvAnswer('actions', ACTIONS_LIMIT_MAX, pages, () => actionsTable);
  }

  /** Answers page by page, each row saying whose it is as far as that may be shown. */
  async #pages(parameters: ActionsParameters, request: FastifyRequest) {
    await this.figures.pass(request, parameters.owner ?? []);
    await this.freshness.reach(parameters.after);
    const asked = await this.seen.narrowed(request, actionsAsked(parameters));
    const shown = await this.figures.unnaming(request);
    return async (page: PageAsked): Promise<ActionsPage> => {
      const found = await this.heavy.ask(new ActionsQuestion({ ...asked, ...page }), request);
      return { ...found, rows: found.rows.map((row) => unnamed(row, shown)) };
    };
  }
}

type PageAsked = Pick<ActionsQuery, 'limit' | 'cursor'>;

const unnamed = (row: ActionRow, shown: (id: string | null) => string | null): ActionRow => ({
  ...row,
  managerId: shown(row.managerId),
  ownerId: shown(row.ownerId),
});
