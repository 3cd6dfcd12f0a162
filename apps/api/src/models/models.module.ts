import { Module, type DynamicModule } from '@nestjs/common';
import { CommandsModule } from '#commands/bus/commands.module';
import { Writer } from '#commands/writing/writer';
import { logSources } from '#insights/asking/answer-sources';
import { BulkWork } from '../bulk/bulk-work.ts';
import { Ledger } from '../stores/ledger.ts';
import type { Stores } from '../stores/stores.ts';
import { ModelRuns } from './model-runs.ts';
import { ModelsController } from './models.controller.ts';
import { ScheduledCalibrations } from './scheduled-calibrations.ts';

/** A day begins for each of the rules at another moment; nobody waits for a calibration. */
const EVERY_MS = 30_000;

/** What is done about the models that score. */
@Module({})
export class ModelsModule {
  static of(
    work: BulkWork,
    { events, keys, clock, leases }: Pick<Stores, 'events' | 'keys' | 'clock' | 'leases'>,
    everyMs = EVERY_MS,
  ): DynamicModule {
    return {
      module: ModelsModule,
      imports: [CommandsModule],
      controllers: [ModelsController],
      providers: [
        ModelRuns,
        { provide: BulkWork, useValue: work },
        {
          provide: ScheduledCalibrations,
          inject: [ModelRuns, Writer, Ledger],
          useFactory: (runs: ModelRuns, writer: Writer, ledger: Ledger) => {
            // What threads know of the log may be older than what was recorded here.
            const { models, moments } = logSources(events, keys, clock, ledger);
            return new ScheduledCalibrations({ runs, writer, models, moments, leases, everyMs });
          },
        },
      ],
    };
  }
}
