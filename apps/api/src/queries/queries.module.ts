import { Module } from '@nestjs/common';
import { AccountQueriesController } from './account.controller.ts';
import { Freshness } from './freshness.ts';
import { PortfolioQueriesController } from './portfolio.controller.ts';

@Module({
  controllers: [PortfolioQueriesController, AccountQueriesController],
  providers: [Freshness],
})
export class QueriesModule {}
