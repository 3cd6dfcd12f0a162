import type { AccessStore } from '#access/access-store';
import type { Clock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Lists } from '#kernel/lists';
import type { ReadModels } from '#kernel/read-models';

/** Everything the server keeps, opened: the ports, whatever stands behind them. */
export interface Stores {
  readonly clock: Clock;
  readonly events: EventStore;
  readonly keys: Keys;
  readonly readModels: ReadModels;
  readonly lists: Lists;
  readonly access: AccessStore;
}
