import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { Access } from '#access/access';
import type { AccessStore } from '#access/access-store';
import { ProvidedSessions } from '#access/provider/provided-sessions';
import { Provider } from '#access/provider/provider';
import type { ProviderSettings } from '#access/provider/settings';
import { Clock } from '#kernel/clock';
import { EndedCredentials } from '../ended-credentials.ts';

/** Tells everybody of sessions that rest on a provider's word, where one is named in the settings. */
@Module({})
export class ProviderModule {
  static of(store: AccessStore, settings: ProviderSettings | undefined): DynamicModule {
    const providers = settings
      ? [EndedCredentials, sessionsOf(store, settings)]
      : [EndedCredentials];
    return { module: ProviderModule, global: true, providers, exports: providers };
  }
}

function sessionsOf(store: AccessStore, settings: ProviderSettings) {
  const logger = new Logger('sign-in');
  return {
    provide: ProvidedSessions,
    inject: [Access, Clock, EndedCredentials],
    useFactory: (access: Access, clock: Clock, ended: EndedCredentials) =>
      new ProvidedSessions({
        store,
        access,
        clock,
        provider: new Provider(settings, clock),
        ended: () => ended.tell(),
        warn: (sentence) => logger.warn(sentence),
      }),
  };
}
