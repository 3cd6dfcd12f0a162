import { Module } from '@nestjs/common';
import { CommandsModule } from '#commands/bus/commands.module';
import { MetricsModule } from '../metrics/metrics.module.ts';
import { COMMAND_CONTROLLERS } from './command-controllers.ts';

/** The write side over HTTP: a route for every command that has an address. */
@Module({
  imports: [CommandsModule, MetricsModule],
  controllers: [...COMMAND_CONTROLLERS],
})
export class CommandRoutesModule {}
