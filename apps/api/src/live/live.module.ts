import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { MetricsModule } from '../metrics/metrics.module.ts';
import { LiveController } from './live.controller.ts';
import { LiveStreams } from './live-streams.ts';

@Module({
  imports: [AccessModule, MetricsModule],
  controllers: [LiveController],
  providers: [LiveStreams],
})
export class LiveModule {}
