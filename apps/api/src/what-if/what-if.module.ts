import { Module } from '@nestjs/common';
import { Supposer } from '#commands/writing/supposer';
import { Writer } from '#commands/writing/writer';
import { Clock } from '#kernel/clock';
import { EventStore } from '#kernel/event-store';
import { Keys } from '#kernel/keys';
import { AccessModule } from '../access/access.module.ts';
import { QueriesModule } from '../queries/queries.module.ts';
import { WhatIfController } from './what-if.controller.ts';

@Module({
  imports: [AccessModule, QueriesModule],
  controllers: [WhatIfController],
  providers: [
    {
      provide: Supposer,
      useFactory: (store: EventStore, keys: Keys, clock: Clock, writer: Writer) =>
        new Supposer(store, keys, clock, (stream) => writer.history(stream)),
      inject: [EventStore, Keys, Clock, Writer],
    },
  ],
})
export class WhatIfModule {}
