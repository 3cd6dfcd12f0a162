import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { AccountQueriesController } from './account.controller.ts';
import { ActionsController } from './actions.controller.ts';
import { Freshness } from './freshness.ts';
import { HeavyQuestions } from './heavy-questions.ts';
import { KnowledgeLagController } from './knowledge-lag.controller.ts';
import { PortfolioQueriesController } from './portfolio.controller.ts';
import { QuarantineController } from './quarantine.controller.ts';
import { RenewalsController } from './renewals.controller.ts';
import { SearchController } from './search.controller.ts';
import { TodayController } from './today.controller.ts';

@Module({
  imports: [AccessModule],
  controllers: [
    PortfolioQueriesController,
    RenewalsController,
    KnowledgeLagController,
    TodayController,
    ActionsController,
    SearchController,
    QuarantineController,
    AccountQueriesController,
  ],
  providers: [Freshness, HeavyQuestions],
  exports: [HeavyQuestions],
})
export class QueriesModule {}
