import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DiskMetrics } from './disk-metrics.ts';
import { InsightMetrics } from './insight-metrics.ts';
import { Metrics } from './metrics.ts';

/** What Prometheus scrapes, with a token like any other program. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly insights: InsightMetrics,
    private readonly disk: DiskMetrics,
  ) {}

  @Get()
  async all(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.registry.contentType);
    await this.insights.read();
    this.disk.read();
    return this.metrics.registry.metrics();
  }
}
