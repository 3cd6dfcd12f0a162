import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { Access } from '#access/access';
import { NamedViews } from '#access/named-views';
import { ReadLog } from '#access/read-log';
import { Clock, RecordingClock } from '#kernel/clock';
import { CommandAnswers } from '#kernel/command-answers';
import { EventStore, type LedgerIdentity } from '#kernel/event-store';
import { Keys } from '#kernel/keys';
import { Ledger } from './ledger.ts';
import type { Stores } from './stores.ts';

const HOUR_MS = 3_600_000;

/** Hands the open stores to whoever asks for a port. */
@Module({})
export class StoresModule {
  static of(
    stores: Stores,
    { ledgerId, zone }: LedgerIdentity,
    sessionHours?: number,
  ): DynamicModule {
    const sessionMs = sessionHours && sessionHours * HOUR_MS;
    const providers = [
      { provide: Clock, useValue: stores.clock },
      { provide: RecordingClock, useValue: stores.recording },
      { provide: EventStore, useValue: stores.events },
      { provide: Keys, useValue: stores.keys },
      { provide: CommandAnswers, useValue: stores.answers },
      { provide: Access, useValue: new Access(stores.access, stores.clock, sessionMs) },
      { provide: ReadLog, useValue: readLogOf(stores) },
      { provide: NamedViews, useValue: new NamedViews(stores.access) },
      { provide: Ledger, useValue: new Ledger(ledgerId, zone) },
    ];
    return { module: StoresModule, global: true, providers, exports: providers };
  }
}

function readLogOf({ access, clock }: Stores): ReadLog {
  const logger = new Logger('reads');
  return new ReadLog(access, clock, (error) => {
    logger.error(`What auditors read could not be written down: ${String(error)}`);
  });
}
