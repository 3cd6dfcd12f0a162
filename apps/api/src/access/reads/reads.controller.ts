import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadLog, type ReadsPage } from '#access/read-log';
import { csvAnswer, CsvRoute, type CsvTable } from '../../queries/csv/csv-answer.ts';
import { READS_MAX, ReadsAsked, ReadsPageView } from './reads.views.ts';

const READS_USUAL = 100;

/** What auditors read of texts, for them and the owner. */
@ApiTags('session')
@Controller('api/v1/reads')
export class ReadsController {
  constructor(private readonly log: ReadLog) {}

  @Get()
  @ApiOperation({ summary: 'What auditors read of texts, the newest first.' })
  @ApiOkResponse({ type: ReadsPageView })
  page(@Query() { limit = READS_USUAL, cursor }: ReadsAsked): Promise<ReadsPage> {
    return this.log.page(limit, cursor);
  }

  @CsvRoute('csv', 'All that auditors read of texts, as a file for spreadsheets.')
  csv(): Promise<StreamableFile> {
    const ask = ({ limit, cursor }: { limit: number; cursor: string | undefined }) =>
      this.log.page(limit, cursor);
    return csvAnswer('reads', READS_MAX, ask, () => TABLE);
  }
}

const TABLE: CsvTable<ReadsPage> = {
  heading: ['at', 'actor_id', 'name', 'route', 'account_id'],
  rowsOf: ({ reads }) =>
    reads.map(({ at, actor, name, route, accountId }) => [at, actor, name, route, accountId]),
};
