import { Module } from '@nestjs/common';
import { DiskMetrics } from './disk-metrics.ts';
import { InsightMetrics } from './insight-metrics.ts';
import { MetricsController } from './metrics.controller.ts';
import { Metrics } from './metrics.ts';

@Module({
  controllers: [MetricsController],
  providers: [Metrics, InsightMetrics, DiskMetrics],
  exports: [Metrics],
})
export class MetricsModule {}
