import type { Clock } from '#kernel/clock';
import type { Access } from '../access.ts';
import type { AccessStore } from '../access-store.ts';
import type { Provider } from './provider.ts';

/** What sessions that rest on a provider's word stand on. */
export interface ProviderParts {
  readonly store: AccessStore;
  readonly access: Access;
  readonly provider: Provider;
  readonly clock: Clock;
  /** Hears that sessions have ended. */
  readonly ended: () => void;
  /** Hears what keeps the provider from being asked or believed. */
  readonly warn: (sentence: string) => void;
}
