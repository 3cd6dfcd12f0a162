import type { AccessStore } from '#access/access-store';
import type { CommandAnswers } from '#kernel/command-answers';
import type { Clock, RecordingClock } from '#kernel/clock';
import type { EventStore } from '#kernel/event-store';
import type { Keys } from '#kernel/keys';
import type { SharedImports } from '#kernel/shared-imports';

/** Everything the server's own thread keeps, opened: the ports, whatever stands behind them. */
export interface Stores {
  readonly clock: Clock;
  /** The same, for whoever records. */
  readonly recording: RecordingClock;
  readonly events: EventStore;
  readonly keys: Keys;
  readonly access: AccessStore;
  readonly answers: CommandAnswers;
  /** Left out where no other process is told of imports. */
  readonly imports?: SharedImports | undefined;
}
