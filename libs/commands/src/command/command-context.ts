import type { By } from '../deciding/intent.ts';

/** Who sends a command, and under which conditions. */
export interface CommandContext extends By {
  /** The caller's key: the same key again answers the original result. */
  readonly idempotencyKey?: string;
  /** The key made for a command that came without one: known before, so that nothing is looked up by it. */
  readonly madeKey?: string;
  /** Hash of all the caller sent (route and body): the same key with another is refused. */
  readonly bodyHash?: string;
  /** The revision the caller saw (If-Match): anything newer refuses the command. */
  readonly expectedRevision?: number;
  readonly correlationId?: string;
}

/** What became of a command. Wait for `position` to see it in a read model. */
export interface CommandResult {
  readonly stream: string;
  /** Of the last event recorded, or of the stream's head when nothing was. */
  readonly revision: number;
  readonly position: number;
  /** The caller's key, or the one made for it. */
  readonly commandId: string;
  readonly eventIds: readonly string[];
  /** False: it was already so, nothing was recorded. */
  readonly changed: boolean;
}
