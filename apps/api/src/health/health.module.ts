import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Faults } from './faults.ts';
import { HealthController } from './health.controller.ts';
import { Readiness } from './readiness.ts';

@Module({})
export class HealthModule {
  static of(faults: readonly string[]): DynamicModule {
    return {
      module: HealthModule,
      imports: [TerminusModule.forRoot({ logger: false, errorLogStyle: 'json' })],
      controllers: [HealthController],
      providers: [Readiness, { provide: Faults, useValue: new Faults(faults) }],
    };
  }
}
