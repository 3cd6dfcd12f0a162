import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock } from '#kernel/clock';
import { EventStore } from '#kernel/event-store';
import { Keys } from '#kernel/keys';
import { AccountWriter } from '../writing/writer.ts';
import { AmendmentsModule } from '../amendments/amendments.module.ts';
import { CommerceModule } from '../commerce/commerce.module.ts';
import { CompetitionModule } from '../competition/competition.module.ts';
import { PortfolioModule } from '../portfolio/portfolio.module.ts';
import { RelationshipsModule } from '../relationships/relationships.module.ts';

/**
 * The write side whole: every command on the bus, one writer behind them all. The ports it stands on
 * (EventStore, Keys, Clock) come from a global module of whoever assembles the program.
 */
@Global()
@Module({
  imports: [
    CqrsModule.forRoot(),
    PortfolioModule,
    RelationshipsModule,
    CommerceModule,
    CompetitionModule,
    AmendmentsModule,
  ],
  providers: [
    {
      provide: AccountWriter,
      useFactory: (store: EventStore, keys: Keys, clock: Clock) =>
        new AccountWriter(store, keys, clock),
      inject: [EventStore, Keys, Clock],
    },
  ],
  exports: [AccountWriter, CqrsModule],
})
export class AccountsModule {}
