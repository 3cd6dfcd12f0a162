import { Module, type DynamicModule } from '@nestjs/common';
import { CommandsModule } from '#commands/bus/commands.module';
import { BulkWork } from '../bulk/bulk-work.ts';
import { ModelRuns } from './model-runs.ts';
import { ModelsController } from './models.controller.ts';

/** What is done about the models that score. */
@Module({})
export class ModelsModule {
  static of(work: BulkWork): DynamicModule {
    return {
      module: ModelsModule,
      imports: [CommandsModule],
      controllers: [ModelsController],
      providers: [ModelRuns, { provide: BulkWork, useValue: work }],
    };
  }
}
