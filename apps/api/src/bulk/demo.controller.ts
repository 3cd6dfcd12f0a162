import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { LoadSummary } from '#importing/running/load-simulation';
import { ProblemView } from '../http/problem.views.ts';
import { BulkWork } from './bulk-work.ts';
import { DemoLoadedView } from './bulk.views.ts';

@ApiTags('demo')
@Controller('api/v1/demo')
export class DemoController {
  #loading: Promise<LoadSummary> | undefined;

  constructor(private readonly work: BulkWork) {}

  /** Whoever asks while it is being loaded waits for the same load. */
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Loads the demo portfolio, once.' })
  @ApiOkResponse({ type: DemoLoadedView })
  @ApiConflictResponse({ type: ProblemView, description: 'Accounts of your own bear its names.' })
  async load(): Promise<LoadSummary> {
    this.#loading ??= this.work.loadDemo();
    try {
      return await this.#loading;
    } finally {
      this.#loading = undefined;
    }
  }
}
