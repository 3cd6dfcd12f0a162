import { Global, Module } from '@nestjs/common';
import { RecordingClock } from '#kernel/clock';
import { CommandAnswers } from '#kernel/command-answers';
import { EventStore } from '#kernel/event-store';
import { Keys } from '#kernel/keys';
import { Writer } from '../writing/writer.ts';
import { COMMAND_HANDLERS } from './handlers.ts';

/**
 * The write side whole: every command on the bus, one writer behind them all. The ports it stands on (EventStore,
 * Keys, RecordingClock,
 * CommandAnswers) and the buses themselves come from global modules of whoever assembles the program.
 */
@Global()
@Module({
  providers: [
    ...COMMAND_HANDLERS,
    {
      provide: Writer,
      useFactory: (store: EventStore, keys: Keys, clock: RecordingClock, answers: CommandAnswers) =>
        new Writer(store, keys, clock, answers),
      inject: [EventStore, Keys, RecordingClock, CommandAnswers],
    },
  ],
  exports: [Writer],
})
export class CommandsModule {}
