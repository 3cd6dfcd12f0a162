import type { AccessStore } from '#access/access-store';
import type { CommandAnswers } from '#kernel/command-answers';
import type { Clock, RecordingClock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { Leases } from '#kernel/leases';
import type { SharedImports } from '#kernel/shared-imports';
import type { WebhookStore } from '#notify/webhook-store';

/** Everything the server's own thread keeps, opened: the ports, whatever stands behind them. */
export interface Stores {
  readonly clock: Clock;
  /** The same, for whoever records. */
  readonly recording: RecordingClock;
  readonly events: EventStore;
  readonly keys: Keys;
  readonly access: AccessStore;
  readonly answers: CommandAnswers;
  readonly webhooks: WebhookStore;
  /** Left out where no other process is told of imports. */
  readonly imports?: SharedImports | undefined;
  /** Who of several processes does what one alone may do; left out where there is one. */
  readonly leases?: Leases | undefined;
}
