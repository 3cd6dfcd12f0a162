import { Module } from '@nestjs/common';
import { AccountsModule } from '#commands/bus/commands.module';
import { MetricsModule } from '../metrics/metrics.module.ts';
import { AmendmentsController } from './amendments.controller.ts';
import { Commands } from './commands.ts';
import { CommerceController } from './commerce.controller.ts';
import { CompetitionController } from './competition.controller.ts';
import { PortfolioController } from './portfolio.controller.ts';
import { RelationshipsController } from './relationships.controller.ts';

/** The write side over HTTP: one controller a slice. */
@Module({
  imports: [AccountsModule, MetricsModule],
  controllers: [
    PortfolioController,
    RelationshipsController,
    CommerceController,
    CompetitionController,
    AmendmentsController,
  ],
  providers: [Commands],
})
export class CommandsModule {}
