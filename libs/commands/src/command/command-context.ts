import type { By } from '../deciding/intent.ts';
import type { History } from '../histories/history.ts';

/** Who sends a command, and under which conditions. */
export interface CommandContext extends By {
  /** The caller's key: the same key again answers the original result. */
  readonly idempotencyKey?: string;
  /** The key made for a command that came without one: known before, so that nothing is looked up by it. */
  readonly madeKey?: string;
  /** Hash of all the caller asks for, however it was written: the same key with another is refused. */
  readonly bodyHash?: string;
  /** Hash of the same as it was written (address and body), which events recorded by earlier versions hold. */
  readonly writtenBodyHash?: string;
  /** The revisions the caller would have it at (If-Match), or that it is there at all: else the command is refused. */
  readonly expectedRevisions?: readonly number[] | 'exists';
  readonly correlationId?: string;
  /** What was read of a stream for this command, before it was sent. */
  readonly seen?: SeenHistory;
}

/** A stream's history as somebody has just read it at its head. */
export interface SeenHistory {
  readonly stream: string;
  readonly history: History;
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
