import { Module, type DynamicModule } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Keys } from '#kernel/keys';
import { Webhooks } from '#notify/webhooks';
import { AccessModule } from '../access/access.module.ts';
import { Visibility } from '../access/visibility.ts';
import { Ledger } from '../stores/ledger.ts';
import type { Stores } from '../stores/stores.ts';
import { Digests } from './digests.ts';
import { Notifier } from './notifier.ts';
import type { NotifySettings } from './notify-settings.ts';
import { Teller } from './teller.ts';
import { WebhooksController } from './webhooks.controller.ts';

const EVERY_MS = 1_000;
/** Looking at all accounts costs the thread that follows the log some ten milliseconds. */
const SCAN_EVERY_MS = 10_000;

/** Tells others what happens: webhooks, and who may set them up. */
@Module({})
export class NotifyModule {
  static of(stores: Stores, settings: NotifySettings): DynamicModule {
    const { webhooks: store, clock, events, access, leases } = stores;
    const { toPrivate, digestHour, everyMs = EVERY_MS, scanEveryMs = SCAN_EVERY_MS } = settings;
    return {
      module: NotifyModule,
      imports: [AccessModule],
      controllers: [WebhooksController],
      providers: [
        {
          provide: Webhooks,
          inject: [Keys, Ledger],
          useFactory: (keys: Keys, { ledgerId }: Ledger) =>
            new Webhooks({
              store,
              clock,
              toPrivate,
              ledgerId,
              secret: () => keys.secret(),
              head: () => events.head(),
            }),
        },
        {
          provide: Notifier,
          inject: [QueryBus, Ledger, Visibility, Keys],
          useFactory: (questions: QueryBus, ledger: Ledger, visibility: Visibility, keys: Keys) =>
            new Notifier({
              teller: new Teller({
                store,
                events,
                clock,
                ledger,
                questions,
                digests: new Digests(access, visibility, questions, ledger),
                digestHour,
                scanEveryMs,
              }),
              sending: async () => ({ store, clock, toPrivate, secret: await keys.secret() }),
              leases,
              everyMs,
              chance: Math.random,
            }),
        },
      ],
    };
  }
}
