import { Controller, Get, HttpException, Query } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { Public } from '../access/public.decorator.ts';
import { Problem, type FieldError } from '../http/problem.ts';
import { ProblemView } from '../http/problem.views.ts';
import { LiveHealthView, ReadyHealthView } from './health.views.ts';
import { Readiness } from './readiness.ts';

/** For whoever starts, stops and balances servers: open to all, and says nothing of accounts. */
@Public()
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the server answers at all.' })
  @ApiOkResponse({ type: LiveHealthView })
  live(): Readonly<LiveHealthView> {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the server answers with what is known now.' })
  @ApiOkResponse({ type: ReadyHealthView })
  @ApiServiceUnavailableResponse({ type: ProblemView })
  @ApiQuery({
    name: 'for',
    required: false,
    enum: ['answers'],
    description: 'answers: leaves out what questions are answered without, for proxies before it.',
  })
  async ready(@Query('for') what?: string): Promise<Readonly<ReadyHealthView>> {
    const { readiness } = this;
    try {
      const checks = what === 'answers' ? readiness.answering() : readiness.checks();
      const { details } = await this.health.check(checks);
      return { status: isDegraded(details) ? 'degraded' : 'ok', details };
    } catch (error) {
      throw notReady(error);
    }
  }
}

/** Some account cannot be scored, the ledger is not all as it should be, or a clock was wrong: all else is answered. */
const isDegraded = ({ insights, ledger }: HealthCheckResult['details']): boolean =>
  Number(insights?.['unscored'] ?? 0) > 0 ||
  ledger?.['faults'] !== undefined ||
  ledger?.['aheadSeconds'] !== undefined;

/** Terminus throws its own answer; ours is a problem like every other. */
function notReady(error: unknown): unknown {
  if (!(error instanceof HttpException)) return error;
  const { details = {} } = error.getResponse() as Partial<HealthCheckResult>;
  const faults: FieldError[] = Object.entries(details)
    .filter(([, { status }]) => status !== 'up')
    .map(([field, { message }]) => ({ field, message: String(message ?? 'is down') }));
  return new Problem(503, 'not-ready', 'The server is not ready yet.', faults);
}
