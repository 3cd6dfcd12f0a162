import { Module, type DynamicModule } from '@nestjs/common';
import { InsightQueries } from './insight-queries.ts';

/** Hands the read side to whoever asks questions, be it in this thread or in workers. */
@Module({})
export class InsightsModule {
  static of(queries: InsightQueries): DynamicModule {
    const provider = { provide: InsightQueries, useValue: queries };
    return { module: InsightsModule, global: true, providers: [provider], exports: [provider] };
  }
}
